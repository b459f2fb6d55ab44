import { afterEach } from 'vitest';
import { settingsSchema } from '#contract/operations/app-operations';
import { desk } from '../../src/renderer/state/certificates/desk.svelte';
import { inventory } from '../../src/renderer/state/certificates/inventory.svelte';
import { deskQuestion } from '../../src/renderer/state/certificates/question.svelte';
import { compare } from '../../src/renderer/state/compare.svelte';
import { closeDialog } from '../../src/renderer/state/dialogs.svelte';
import { answerFind } from '../../src/renderer/state/find.svelte';
import { putResultsAway } from '../../src/renderer/state/import-flow.svelte';
import { forgetLibrary } from '../../src/renderer/state/library.svelte';
import { libraryView } from '../../src/renderer/state/library-view.svelte';
import { recorder } from '../../src/renderer/state/procedures/opened-run.svelte';
import { navigate } from '../../src/renderer/state/route.svelte';
import { applySettings } from '../../src/renderer/state/settings.svelte';
import { dismissToast, toasts } from '../../src/renderer/state/toasts.svelte';

/** All files share one window and its modules; what a test left in them goes, so that the next one meets a fresh start. */
afterEach(() => {
  document.body.replaceChildren();
  for (const { id } of [...toasts()]) dismissToast(id);
  closeDialog();
  answerFind();
  putResultsAway();
  forgetLibrary();
  Object.assign(libraryView, { search: '', activeId: null });
  compare.reset();
  desk.clear();
  deskQuestion.reset();
  inventory.clear();
  recorder.initials = '';
  applySettings(settingsSchema.parse({}));
  navigate({ page: 'library' });
});
