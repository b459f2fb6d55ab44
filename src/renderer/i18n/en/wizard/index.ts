import type { WizardStep } from '../../../state/route.svelte';
import { keys } from './keys';
import { matrix } from './matrix';
import { network } from './network';
import { radius } from './radius';
import { review } from './review';
import { summary } from './summary';

const steps: Record<WizardStep, string> = {
  network: 'Network',
  security: 'Security',
  keys: 'Keys and credentials',
  radius: 'RADIUS and certificates',
  review: 'Review and export',
};

export const wizard = {
  title: 'Network profile',
  newTitle: 'New network profile',
  steps,
  stepsLabel: 'Steps of the wizard',
  stepErrors: 'has errors',
  stepWarnings: 'has warnings',
  stepFine: 'complete',

  toLibrary: 'To the library',
  nextTo: (step: string) => `Next: ${step}`,
  saveProfile: 'Save profile',
  saved: (name: string) => `“${name}” is saved.`,
  savedWithErrors: (name: string) =>
    `“${name}” is saved. Exporting stays closed until the errors in its check list are gone.`,
  saveIncomplete: 'Not saved yet: the profile lacks something that it needs to be stored.',
  saveNeedsRow: 'Choose a row of Table 5 before saving; without one the profile has no security mode.',
  unsaved: 'Not saved in the library yet',
  allSaved: 'Saved in the library',
  draftPending: 'Keeping a draft…',
  draftSaved: (time: string) => `Draft kept at ${time}`,
  draftFailed: 'The draft could not be kept',

  openFailed: 'The profile can’t be opened',
  draftTitle: 'There is unfinished work',
  draftText: (name: string, when: string) =>
    `“${name}” was being worked on until ${when} and was not saved in the library.`,
  draftUnnamed: 'A profile without a name',
  draftContinue: 'Continue with it',
  draftDiscard: 'Discard it',
  conflictTitle: 'Somebody else saved this profile',
  conflictText:
    'It was changed in another window while you worked on it. Nothing is overwritten: load what was saved there, or keep yours as a profile of its own.',
  conflictReload: 'Load theirs, drop mine',
  conflictCopy: 'Save mine as a copy',
  copyName: (name: string) => `${name} (copy)`,

  network,
  matrix,
  keys,
  radius,
  review,
  summary,
};
