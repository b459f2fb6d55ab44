/** Why a file can't be read or written, or a port not be opened: system error codes that a person can act on. */
export const FILE_REASONS = [
  'EACCES',
  'EADDRINUSE',
  'EBUSY',
  'EEXIST',
  'EIO',
  'EISDIR',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOTDIR',
  'EPERM',
  'EROFS',
] as const;

export type FileReasons = Readonly<Record<(typeof FILE_REASONS)[number], string>>;

/** What a system error code says, with the code for whoever looks after the computer; the code alone if it is none. */
export function reasonText(words: FileReasons, code: string): string {
  const known = FILE_REASONS.find((reason) => reason === code);
  return known === undefined ? code : `${words[known]}, ${code}`;
}
