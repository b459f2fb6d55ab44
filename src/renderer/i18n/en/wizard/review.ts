import { optionLabels, optionValues } from './options';
import { plural } from '../plural';

export const review = {
  lab: {
    title: 'Prove it here',
    text: 'Authenticate this profile on one computer, without phone and access point: a folder with a RADIUS server, test clients and certificates made for it, and one page on how to run them (eapol_test with FreeRADIUS or hostapd, on Linux). Its certificates and RADIUS secret are its own; user name and password are the profile’s.',
    make: 'Make the lab proof',
    making: 'Making keys and certificates…',
  },
  checks: 'Check list',
  goTo: 'Go there',
  goToLabel: (text: string) => `Go there: ${text}`,
  allFine: 'Everything is in order.',
  counts: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? 'No errors, no warnings'
      : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`,
  exports: 'Export',
  blocked: 'Exporting is closed while the check list has errors.',
  targets: 'Targets',
  kinds: {
    ap: 'Access point',
    phone: 'Phone',
    client: 'Other clients',
    radius: 'RADIUS',
    sheet: 'Sheet',
    fleet: 'Fleet',
  },
  can: 'ready',
  unconfirmed: 'some lines unconfirmed',
  cannot: 'can’t do this row',
  preview: 'Preview',
  previewOf: (title: string) => `Preview of ${title}`,
  maskedNote: 'Off: the preview masks them, whatever the files get.',
  secrets: 'Keys and passwords in the files',
  secretsMask: 'Masked',
  secretsInclude: 'Included',
  secretsMaskHint: 'To be filled in by hand on the device.',
  secretsIncludeHint: 'Whoever gets the file can read them.',
  options: 'Options of this target',
  identity: 'Certificate for EAP-TLS',
  identityIntro:
    'A phone keeps its key to itself, so a test client needs one of its own. The file is used for this export only: neither the profile nor the library keeps it.',
  useIdentity: 'Use it for this export',
  identityUsed: (name: string) => `“${name}” is used for this export.`,
  needsSecret: 'There is nothing to see of this target while keys are masked.',
  reveal: 'Show keys and passwords in the preview',
  optionLabels,
  optionValues,
  losses: 'What this target leaves to you',
  refused: 'This target can’t do it',
  nearest: (row: string) => `Change to ${row}`,
  noPreview: (bytes: string) =>
    `Ready to be saved (${bytes}). This kind of file has no preview; it says what the HTML sheet says.`,
  save: (name: string) => `Save ${name}`,
  saveOne: 'Save file',
  saveAll: 'Save all',
  saveAllHint: (count: number) =>
    `${plural(count, 'target')}: access points of this profile, phone card and sheet`,
  savedAll: (count: number) => `${plural(count, 'file')} saved.`,
  notSavedYet: 'The export is noted in the library once the profile is saved there.',
  printSheet: 'Print the sheet',
  file: 'File',
};
