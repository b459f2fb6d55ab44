import type { Language } from '#contract/shapes';
import type { Tone } from '../../ui/tone';

const tone: Record<Tone, string> = {
  pass: 'OK',
  warn: 'Warning',
  fail: 'Error',
  info: 'Note',
  neutral: 'Note',
};

/** Languages are called by their own names in every language. */
const languageName: Record<Language, string> = { ko: '한국어', en: 'English' };

export const common = {
  product: 'WLAN Profile Wizard',
  tone,
  languageName,
  pages: 'Pages',
  library: 'Library',
  settings: 'Settings',
  messages: 'Messages',
  skipToContent: 'Skip to content',

  add: 'Add',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  continue: 'Continue',
  copy: 'Copy',
  delete: 'Delete',
  duplicate: 'Duplicate',
  edit: 'Edit',
  export: 'Export',
  generate: 'Generate',
  hide: 'Hide',
  import: 'Import',
  move: 'Move',
  next: 'Next',
  previous: 'Previous',
  print: 'Print',
  restore: 'Restore',
  retry: 'Try again',
  save: 'Save',
  show: 'Show',
  undo: 'Undo',
  more: 'More actions',
  none: 'None',
  optional: 'optional',

  copied: 'Copied.',
  copiedSecret: 'Copied. The clipboard is cleared after 30 seconds.',
  copyFailed: 'The clipboard can’t be used here. Select the text and copy it with the keyboard.',
  working: 'Working…',
  loading: 'Loading…',
  errorTitle: 'That did not work',
  fileSaved: (name: string) => `Saved as ${name}.`,

  libraryAt: 'Library',
  passphrase: 'Passphrase',
  repeatPassphrase: 'Repeat the passphrase',
  passphraseDiffers: 'The two passphrases are not the same.',
  passphraseMissing: 'Enter a passphrase.',
  /** At least how many characters a passphrase must have. */
  passphraseTooShort: (minimum: number) => `Use at least ${minimum} characters.`,
  seal: {
    open: {
      'system-key-store': 'Secrets sealed by the operating system',
      passphrase: 'Secrets sealed with your passphrase',
      none: 'Secrets readable',
    },
    locked: 'Secrets locked',
    unprotected: 'Secrets are not sealed',
    unprotectedWhy:
      'This computer offers no key store and no passphrase is set: keys and passwords stand readable in the library’s files, which only your user account may open.',
    setPassphrase: 'Set a passphrase…',
    changePassphrase: 'Change the passphrase…',
    unlock: 'Unlock…',
    lock: 'Lock now',
    unlockTitle: 'Unlock the secrets',
    unlockText:
      'Keys and passwords in this library are sealed. Enter the library’s passphrase to read and save them.',
    unlockButton: 'Unlock',
    unlocked: 'Secrets are unlocked.',
    lockedNow: 'Secrets are locked.',
    setTitle: 'Set a passphrase',
    changeTitle: 'Change the passphrase',
    setText:
      'Every key and password in the library is sealed with it. Keep it safe: without it, sealed secrets can’t be read by anybody.',
    setButton: 'Seal the secrets',
    setDone: 'The secrets are sealed with your passphrase.',
  },
};
