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
  marks: { todo: 'open', done: 'done', failed: 'failed', skipped: 'skipped', undone: 'taken back' },
  progress: (settled, steps) => `${settled} of ${steps} steps settled`,
  states: { open: 'under way', finished: 'finished', stopped: 'stopped' },
  started: 'Started',
  ended: 'Ended',
  picture: {
    heading: 'Time line',
    legend: {
      work: 'work, nothing is interrupted',
      restart: 'restart or interruption',
      stopped: 'service is stopped',
      'ha-off': 'high availability is off',
    },
    window: (window, minutes) =>
      `Outside working hours: about ${window} of ${minutes} minutes, from the first interruption to the last (estimate).`,
    span: (from, to) => `minute ${from} to ${to}`,
  },
  minutes: (minutes) => `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} (estimate)`,
  estimate: 'Minutes are estimates for planning; no vendor text confirms them.',
};
