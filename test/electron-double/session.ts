import { EventEmitter } from 'node:events';
import type { WebContentsDouble } from './web-contents';

type PageHandler = (request: Request) => Response | Promise<Response>;
type RequestHandler = (
  contents: WebContentsDouble,
  permission: string,
  decide: (allowed: boolean) => void,
) => void;
type CheckHandler = (contents: WebContentsDouble | null, permission: string, origin: string) => boolean;

export class SessionDouble extends EventEmitter {
  private readonly schemes = new Map<string, PageHandler>();
  private requestHandler: RequestHandler | null = null;
  private checkHandler: CheckHandler | null = null;
  private deviceHandler: (() => boolean) | null = null;

  readonly protocol = {
    handle: (scheme: string, handler: PageHandler) => {
      if (this.schemes.has(scheme)) throw new Error(`scheme ${scheme} is handled already`);
      this.schemes.set(scheme, handler);
    },
  };

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.requestHandler = handler;
  }
  setPermissionCheckHandler(handler: CheckHandler): void {
    this.checkHandler = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.deviceHandler = handler;
  }

  /** Loads an address as the page would. */
  async load(url: string, method = 'GET'): Promise<Response> {
    const handler = this.schemes.get(new URL(url).protocol.slice(0, -1));
    if (handler === undefined) throw new Error(`no handler for ${url}`);
    return handler(new Request(url, { method }));
  }
  /** What Electron would answer a page that asks; without a handler it grants everything. */
  isGranted(contents: WebContentsDouble, permission: string): boolean {
    let granted = this.requestHandler === null;
    this.requestHandler?.(contents, permission, (allowed) => {
      granted = allowed;
    });
    return granted;
  }
  isChecked(permission: string, origin: string): boolean {
    return this.checkHandler?.(null, permission, origin) ?? true;
  }
  isDeviceGranted(): boolean {
    return this.deviceHandler?.() ?? true;
  }
}
