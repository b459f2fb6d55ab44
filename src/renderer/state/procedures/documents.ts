import type { WireFile } from '#contract/shapes';
import { t } from '../../i18n/index.svelte';
import { ask } from '../ask.svelte';
import type { Reply } from '#contract/contract';
import { saveWrittenFiles } from '../save-file';
import { showToast } from '../toasts.svelte';

export type DocumentFormat = 'html' | 'pdf' | 'md';

/** Makes a document and saves it where the browser puts files. */
export async function saveDocument(reply: Promise<Reply<WireFile>>): Promise<void> {
  const file = await ask(reply);
  if (file === null) return;
  for (const name of saveWrittenFiles([file])) showToast({ tone: 'pass', text: t().common.fileSaved(name) });
}

/** The text of a document that is one page; null after the user has been told why there is none. */
export async function documentHtml(reply: Promise<Reply<WireFile>>): Promise<string | null> {
  const file = await ask(reply);
  return file?.content.kind === 'text' ? file.content.text : null;
}
