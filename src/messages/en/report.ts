import type { ReportWords } from '#core/pair/report/report-text';

export const report: ReportWords = {
  title: 'Phone and access point compared',
  configuration: 'Configuration',
  release: 'Release',
  onPhone: 'The phone needs',
  onAccessPoint: 'The access point has',
  rows: 'Comparison',
  agree: (fields) => `Both sides agree on: ${fields}.`,
  fix: 'Lines for the access point',
  fixChecked: (verdict) => `The lines were tried in the model; comparing again gave: ${verdict}.`,
  fixUnconfirmed: 'Lines with * at the edge are not confirmed on a device.',
  notUnderstood: (line, text) => `Line ${line} was not understood: ${text}`,
  moreLines: (count) => `${count} more lines were not understood.`,
  lines: (lines) => `line ${lines}`,
  notTold: '–',
  secretsMasked: 'Keys and shared secrets are masked. Put them in before the lines are entered.',
};
