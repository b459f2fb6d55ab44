import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import type { Bridge } from '#contract/bridge';
import type { ElectronDouble } from './electron-double';
import { PAGE_FRAME } from './ipc';

/** The renderer's side of 'electron' as a sandboxed preload sees it. */
export interface PreloadDouble {
  readonly exposed: ReadonlyMap<string, unknown>;
  readonly ipcRenderer: EventEmitter;
}

/** Runs a built preload as the sandbox does: a script whose `require` knows nothing but 'electron'. */
export function loadPreload(file: string, main: Pick<ElectronDouble, 'ipc'>): PreloadDouble {
  const exposed = new Map<string, unknown>();
  const ipcRenderer = Object.assign(new EventEmitter(), {
    invoke: (channel: string, ...args: unknown[]) => main.ipc.invoke(PAGE_FRAME, channel, ...args),
  });
  const contextBridge = {
    exposeInMainWorld: (name: string, value: unknown) => {
      if (exposed.has(name)) throw new Error(`${name} is exposed already`);
      exposed.set(name, value);
    },
  };
  const requireDouble = (name: string) => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`);
    return { contextBridge, ipcRenderer };
  };
  const module = { exports: {} };
  const context = createContext({ require: requireDouble, module, exports: module.exports });
  runInContext(readFileSync(file, 'utf8'), context, { filename: file });
  return { exposed, ipcRenderer };
}

export function bridgeOf({ exposed }: PreloadDouble): Bridge {
  return exposed.get('bridge') as Bridge;
}
