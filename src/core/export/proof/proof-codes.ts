/** What a program did with a target's files. */
export const VERDICTS = [
  'read-back',
  'hostile-read-back',
  'authenticates-client',
  'same-connection',
  'answers-clients',
  'data-model',
  'field-schema',
  'metadata-schema',
  'vendor-schema',
  'property-list',
  'code-read',
  'well-formed',
  'pages-drawn',
  'cells-read',
] as const;
export type VerdictCode = (typeof VERDICTS)[number];

/** What no program judged, and why not. */
export const UNJUDGED = [
  'command-line',
  'cloud',
  'radio',
  'association',
  'activation',
  'controller',
  'call-manager',
  'operating-system',
  'people',
  'fast-with-openssl-3',
  'spreadsheet',
] as const;
export type UnjudgedCode = (typeof UNJUDGED)[number];
