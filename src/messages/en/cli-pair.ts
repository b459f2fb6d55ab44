import type { CliPairText } from '../cli-pair-text';

export const cliPair: CliPairText = {
  columns: { field: 'Setting', phone: 'Phone', ap: 'Access point', verdict: 'Verdict', line: 'Line' },
  compared: (profile, dialect) => `Profile "${profile}" and ${dialect}`,
  network: (ssid, line) => `Network "${ssid}", line ${line}`,
  result: (verdict) => `Result: ${verdict}`,
  fix: 'Lines for the access point:',
  fixMasked: 'Keys are masked; --secrets include writes them.',
  fixUnconfirmed: (lines) =>
    lines.length === 1
      ? `Line ${lines.join()} of these is not confirmed on a device.`
      : `Lines ${lines.join(', ')} of these are not confirmed on a device.`,
  fixAfter: (verdict) => `Tried in the model; comparing again gives: ${verdict}.`,
  line: (line) => `line ${line}`,
  notUnderstood: 'Not understood:',
  evidence: 'What the text speaks for:',
  dialects: (names) => `Dialects to choose from: ${names}`,
  imported: (profiles, dialect) =>
    `${profiles === 1 ? '1 profile' : `${profiles} profiles`} made from: ${dialect}.`,
  nothingImported: 'No profile could be made.',
  refused: 'No profile was made from:',
  open: 'To be decided or filled in:',
  chooseProfile: (names) => `The library has several profiles; name one with --profile: ${names}.`,
  emptyLibrary: 'The library has no profile.',
};
