type NoParams = Readonly<Record<string, never>>;

/** What an importer has to say besides the values; `line` is 1-based, null for the whole file. No param is a secret. */
export interface ImportNoteParams {
  /** A keyword whose form no vendor text or device confirms was accepted. */
  'import.unconfirmed-keyword': { readonly text: string };
  /** The file has several networks with the same SSID. */
  'import.ssid-repeated': { readonly times: number };
  /** A type 7 key was decoded: whoever has the file has the key. */
  'import.type-7-decoded': NoParams;
  /** The SSID holds a space: whether the device takes the rest of the line is not documented. */
  'import.ssid-space': NoParams;
  /** The value ends in a space that belongs to it. */
  'import.trailing-space': { readonly member: string };
  /** The SSID is given as octets and as a name beside them, and the two differ; the octets count. */
  'import.name-differs': { readonly name: string };
  /** A Windows profile's namespace begins with https; Microsoft's schema has http. */
  'import.namespace-https': NoParams;
  /** The file is in an older encoding: which octets stand for the SSID's letters on the air can't be told. */
  'import.ssid-octets': { readonly encoding: 'CP949' | 'Latin-1' };
  /** The line refers to something that the file does not hold (a group, a list, an SSID). */
  'import.reference-missing': { readonly kind: string; readonly name: string };
  /** The value stands outside the range or form that the dialect knows. */
  'import.value-invalid': { readonly member: string };
  /** A member appears twice; the later one counts. */
  'import.set-twice': { readonly member: string };
  /** Key management is optional: clients without it get in as well. */
  'import.key-management-optional': NoParams;
  /** The dialect was read, but it holds no network. */
  'import.no-network': NoParams;
  /** The block ends at the end of the file or is cut off. */
  'import.cut-off': NoParams;
  /** Configurations of several devices stand one after the other; each was read on its own. */
  'import.several-devices': { readonly times: number };
  /** The file's indentation is gone; the blocks were found by their first words. */
  'import.indentation-lost': NoParams;
}

export type ImportNoteCode = keyof ImportNoteParams;

export type ImportNote<C extends ImportNoteCode = ImportNoteCode> = {
  readonly [Code in C]: {
    readonly code: Code;
    readonly line: number | null;
    readonly params: ImportNoteParams[Code];
  };
}[C];

export function importNote<C extends ImportNoteCode>(
  code: C,
  line: number | null,
  params: ImportNoteParams[C],
): ImportNote<C> {
  return { code, line, params };
}
