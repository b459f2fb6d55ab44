/** Names of what is recorded; each has a label in both languages. */
export const EVIDENCE_KEYS = [
  'ok',
  'serial',
  'window',
  'file',
  'key-size',
  'valid-until',
  'reference',
  'password',
  'days',
  'seconds',
] as const;
export type EvidenceKey = (typeof EVIDENCE_KEYS)[number];

/** One thing that is recorded with a step, and what must hold of it before the next step opens. */
export type EvidenceField =
  /** Yes or no; no leaves the step open. */
  | { readonly key: 'ok'; readonly kind: 'answer' }
  /** A serial number in hexadecimal; `sameAs`: equal to what that row recorded. */
  | { readonly key: 'serial'; readonly kind: 'serial'; readonly sameAs?: string }
  | { readonly key: EvidenceKey; readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly key: EvidenceKey; readonly kind: 'number'; readonly least: number }
  /** A calendar day that must not have passed. */
  | { readonly key: EvidenceKey; readonly kind: 'day-to-come' }
  | { readonly key: EvidenceKey; readonly kind: 'text'; readonly optional?: boolean }
  /** Name, size and hash of a file kept elsewhere, as `fileRecord` writes them; its content is never taken. */
  | { readonly key: 'file'; readonly kind: 'file'; readonly optional?: boolean }
  /** Checked where it is typed and not recorded: the record says only that its form is right. */
  | { readonly key: 'password'; readonly kind: 'checked-password' };

/** The file that the step made or was done with, so that it is recognised later. */
export const FILE = { key: 'file', kind: 'file', optional: true } as const satisfies EvidenceField;

export const OK = { key: 'ok', kind: 'answer' } as const satisfies EvidenceField;
