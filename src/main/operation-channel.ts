import { OPERATION_CHANNEL } from '#contract/bridge';
import type { Send } from '#contract/contract';
import { operationError } from '#contract/operation-error';
import { failure } from '#core/result';
import { ipcMain, type WebFrameMain } from 'electron';
import { isPageUrl } from './app-scheme';

/** Only our page's main frame may call; a frame that navigated away while calling has no URL and may not. */
function isPageFrame(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isPageUrl(frame.url);
}

/** The one channel through which the page reaches the application. */
export function openOperationChannel(send: Send): void {
  ipcMain.handle(OPERATION_CHANNEL, async (event, operation: unknown, payload: unknown): Promise<unknown> => {
    if (!isPageFrame(event.senderFrame)) return failure(operationError('operation.forbidden', {}));
    return send(typeof operation === 'string' ? operation : '', payload);
  });
}
