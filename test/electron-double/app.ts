import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { navigation } from './web-contents';

export interface AppSettings {
  readonly appData: string;
  readonly downloads: string;
  readonly locale: string;
  /** False: another instance runs already. */
  readonly firstInstance: boolean;
}

/** Follows Electron's order: nothing but what is allowed before `ready` works before it. */
export class AppDouble extends EventEmitter {
  ready = false;
  lockAsked = false;
  quits = 0;
  exitCode: number | null = null;
  private readonly paths = new Map<string, string>();
  private release: () => void = () => undefined;
  private readonly whenReleased = new Promise<void>((resolve) => {
    this.release = resolve;
  });

  constructor(private readonly settings: AppSettings) {
    super();
    this.paths.set('appData', settings.appData).set('downloads', settings.downloads);
  }

  /** To be called once the entry has been evaluated, never before: that is what Electron does. */
  becomeReady(): void {
    this.ready = true;
    this.emit('ready');
    this.release();
  }
  requireReady(what: string): void {
    if (!this.ready) throw new Error(`${what} can't be used before the app is ready`);
  }

  whenReady(): Promise<void> {
    return this.whenReleased;
  }
  isReady(): boolean {
    return this.ready;
  }
  getPath(name: string): string {
    const path = this.paths.get(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }
  setPath(name: string, path: string): void {
    if (this.lockAsked) throw new Error('the instance lock lies in userData, so its path must be set before');
    if (!existsSync(path)) throw new Error(`Failed to set path: '${path}' does not exist`);
    this.paths.set(name, path);
  }
  getLocale(): string {
    this.requireReady('app.getLocale');
    return this.settings.locale;
  }
  getVersion(): string {
    return '0.0.0';
  }
  getName(): string {
    return 'wlan-profile-wizard';
  }
  requestSingleInstanceLock(): boolean {
    this.lockAsked = true;
    return this.settings.firstInstance;
  }
  /** As Electron does it: whoever prevents `will-quit` keeps the program running. */
  quit(): void {
    const event = navigation('');
    this.emit('will-quit', event);
    if (!event.prevented) this.quits += 1;
  }
  exit(code: number): void {
    this.exitCode = code;
  }
}
