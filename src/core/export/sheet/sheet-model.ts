/** What a sheet shows, in reading order, already in the chosen language; HTML, PDF and CSV draw the same model. */
export interface SheetModel {
  readonly language: 'ko' | 'en';
  /** Kind of document, e.g. "Wi-Fi settings sheet". */
  readonly kind: string;
  /** The profile's name. */
  readonly title: string;
  /** Site, SSID, phone, date: the line below the title. */
  readonly head: readonly SheetRow[];
  /** The row of Table 5 in words, with its grade. */
  readonly scheme: { readonly words: string; readonly grade: string };
  readonly phone: SheetTable;
  readonly accessPoint: SheetTable;
  /** Settings for the access point's platforms in monospace; empty where the profile names none. */
  readonly commands: readonly SheetCommands[];
  /** The checks with their results. */
  readonly checks: { readonly heading: string; readonly items: readonly SheetCheck[] };
  /** Notes printed with the sheet: masked secrets, losses. */
  readonly notes: { readonly heading: string; readonly items: readonly string[] };
  /** The QR code's modules; null where the row allows none or secrets are masked. */
  readonly qr: SheetQr | null;
  /** Lines to sign on; a value stands there where it was given. */
  readonly signature: readonly SheetRow[];
  readonly foot: string;
  readonly pageWords: (page: number, pages: number) => string;
}

export interface SheetQr {
  readonly heading: string;
  /** True is dark; row by row, quiet zone included. */
  readonly modules: readonly (readonly boolean[])[];
  readonly caption: string;
}

export interface SheetTable {
  readonly heading: string;
  /** Where on the phone these rows stand; null for the access point. */
  readonly groups: readonly { readonly path: string | null; readonly rows: readonly SheetRow[] }[];
}

export interface SheetRow {
  readonly label: string;
  /** The label in the reader's language where the product shows it in English only; empty otherwise. */
  readonly gloss: string;
  readonly value: string;
  /** Keys, identifiers and commands are set in monospace. */
  readonly monospace: boolean;
  /** To be filled in by hand: a masked secret, a date that was not given. */
  readonly blank: boolean;
  /** Marked with an asterisk: not confirmed on a device. */
  readonly unconfirmed: boolean;
}

export interface SheetCommands {
  readonly heading: string;
  readonly lines: readonly SheetCommandLine[];
}

export interface SheetCommandLine {
  readonly text: string;
  /** Marked with an asterisk beside the line, never in it: not confirmed on a device. */
  readonly unconfirmed: boolean;
}

export interface SheetCheck {
  readonly verdict: 'pass' | 'warning' | 'error' | 'info';
  readonly word: string;
  readonly text: string;
  readonly source: string;
}
