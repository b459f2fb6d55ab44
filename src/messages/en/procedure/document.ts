import type { DocumentWords } from '#core/procedure/report/document';

export const document: DocumentWords = {
  plan: 'Check list',
  run: 'Work report',
  parameters: 'For',
  steps: 'Steps',
  notes: 'Notes',
  where: 'Where',
  before: 'Before',
  warning: 'Warning',
  back: 'If it goes wrong',
  source: 'Source',
  prevents: 'Prevents',
  record: 'Record',
  who: 'Initials',
  when: 'Time',
  remark: 'Note',
  marks: { todo: 'open', done: 'done', failed: 'failed', skipped: 'skipped' },
  minutes: (minutes) => `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} (estimate)`,
  estimate: 'Minutes are estimates for planning; no vendor text confirms them.',
};
