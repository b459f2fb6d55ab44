import { EventEmitter } from 'node:events';

/** The frame that a message came from, as far as the main process can see it. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: object | null;
}

export interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
  prevented: boolean;
  preventDefault(): void;
}

export function navigation(url: string, isMainFrame = true): Navigation {
  return {
    url,
    isMainFrame,
    prevented: false,
    preventDefault() {
      this.prevented = true;
    },
  };
}

type OpenHandler = (details: { url: string }) => { action: string };

export class WebContentsDouble extends EventEmitter {
  url = '';
  reloads = 0;
  readonly sent: { channel: string; value: unknown }[] = [];
  openHandler: OpenHandler = () => ({ action: 'allow' });

  getURL(): string {
    return this.url;
  }
  send(channel: string, value: unknown): void {
    this.sent.push({ channel, value: structuredClone(value) });
    this.emit('sent-to-page', channel, structuredClone(value));
  }
  reload(): void {
    this.reloads += 1;
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
}
