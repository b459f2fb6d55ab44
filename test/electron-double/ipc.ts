import type { SenderFrame } from './web-contents';

type Handler = (event: { senderFrame: SenderFrame | null }, ...args: unknown[]) => unknown;

export const PAGE_FRAME: SenderFrame = { url: 'app://bundle/', parent: null };

/** The channel between page and main process; values are cloned on the way as Electron does. */
export class IpcDouble {
  private readonly handlers = new Map<string, Handler>();

  readonly ipcMain = {
    handle: (channel: string, handler: Handler) => {
      if (this.handlers.has(channel))
        throw new Error(`Attempted to register a second handler for '${channel}'`);
      this.handlers.set(channel, handler);
    },
    on: () => undefined,
  };

  get channels(): readonly string[] {
    return [...this.handlers.keys()];
  }
  /** Calls the main process as a frame would. */
  async invoke(frame: SenderFrame | null, channel: string, ...args: unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await handler({ senderFrame: frame }, ...structuredClone<unknown[]>(args)));
  }
}
