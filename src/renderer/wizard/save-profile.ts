import { language, t } from '../i18n/index.svelte';
import { tellError } from '../state/ask.svelte';
import { navigate } from '../state/route.svelte';
import { showToast } from '../state/toasts.svelte';
import { findingText } from '#messages/catalogue';
import { focusField } from './flow/field-id';
import { stepOfPath } from './flow/steps';
import type { SaveOutcome, Wizard } from './state/wizard.svelte';

/** Says what the profile lacks to be stored and leads to the first such place. */
function tellIncomplete(wizard: Wizard): void {
  const words = t().wizard;
  if (wizard.scheme === null) {
    showToast({ tone: 'warn', text: words.saveNeedsRow });
    navigate({ page: 'profile', id: wizard.id, step: 'security' });
    return;
  }
  const first = wizard.findings.find(({ severity }) => severity === 'error');
  const detail = first === undefined ? '' : ` ${findingText(language(), first)}`;
  showToast({ tone: 'warn', text: `${words.saveIncomplete}${detail}` });
  if (first === undefined) return;
  navigate({ page: 'profile', id: wizard.id, step: stepOfPath(first.path) });
  setTimeout(() => focusField(first.path), 0);
}

/** Tells the user what came of saving; a conflict is for the caller to ask about. */
export function tellOutcome(wizard: Wizard, outcome: SaveOutcome): void {
  const words = t().wizard;
  switch (outcome.kind) {
    case 'saved': {
      const { name } = wizard.form;
      const text = wizard.hasErrors ? words.savedWithErrors(name) : words.saved(name);
      showToast({ tone: wizard.hasErrors ? 'warn' : 'pass', text });
      return;
    }
    case 'incomplete':
      tellIncomplete(wizard);
      return;
    case 'failed':
      tellError(outcome.error);
      return;
    case 'conflict':
      return;
  }
}

export async function saveProfile(wizard: Wizard): Promise<SaveOutcome> {
  const outcome = await wizard.save();
  tellOutcome(wizard, outcome);
  return outcome;
}
