import { EventEmitter } from 'node:events';
import { WebContentsDouble } from './web-contents';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowOptions extends Bounds {
  readonly show: boolean;
  readonly backgroundColor: string;
  readonly webPreferences: Readonly<Record<string, unknown>>;
}

/** A window that is never drawn. */
export class BrowserWindowDouble extends EventEmitter {
  readonly webContents = new WebContentsDouble();
  readonly calls: string[] = [];
  bounds: Bounds;
  maximised = false;
  minimised = false;
  destroyed = false;

  constructor(readonly options: WindowOptions) {
    super();
    const { x, y, width, height } = options;
    this.bounds = { x, y, width, height };
  }

  loadURL(url: string): Promise<void> {
    this.webContents.url = url;
    queueMicrotask(() => this.emit('ready-to-show'));
    return Promise.resolve();
  }
  show(): void {
    this.calls.push('show');
  }
  focus(): void {
    this.calls.push('focus');
  }
  restore(): void {
    this.minimised = false;
    this.calls.push('restore');
  }
  maximize(): void {
    this.maximised = true;
  }
  isMaximized(): boolean {
    return this.maximised;
  }
  isMinimized(): boolean {
    return this.minimised;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  getNormalBounds(): Bounds {
    return this.bounds;
  }
  /** As a click on the window's close button. */
  close(): void {
    this.emit('close', { preventDefault: () => undefined });
    this.destroyed = true;
    this.emit('closed');
  }
}
