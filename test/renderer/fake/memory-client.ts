import { createClient } from '#contract/client';
import { contract, type Client, type Handlers, type OperationName } from '#contract/contract';
import { createDispatcher } from '#contract/dispatcher';
import {
  settingsSchema,
  type Notice,
  type SealStatus,
  type Settings,
} from '#contract/operations/app-operations';
import { operationError } from '#contract/operation-error';
import type { ProfileInput } from '#core/profile/profile-document';
import { failure, success } from '#core/result';
import { MemoryLibrary, PASSPHRASE } from './memory-library';
import { pairHandlersOver } from './pair-handlers';

export interface MemoryProgram {
  readonly client: Client;
  readonly library: MemoryLibrary;
  readonly settings: () => Settings;
  /** Operations in the order in which they were called. */
  readonly calls: string[];
}

interface Options {
  readonly profiles?: readonly ProfileInput[];
  readonly seal?: SealStatus;
  readonly notices?: readonly Notice[];
  /** Operations that answer with this instead. */
  readonly overrides?: Partial<Handlers>;
}

const unprotected: SealStatus = { state: 'unprotected', protectedBy: 'none', systemKeyStore: false };

function appHandlers(seal: SealStatus, notices: readonly Notice[], store: { settings: Settings }) {
  let status = seal;
  let dataFolder = '/home/tech/.config/wlan-profile-wizard';
  const withPassphrase = (state: 'open' | 'locked') => {
    status = { ...status, state, protectedBy: 'passphrase' };
    return Promise.resolve(success(status));
  };
  return {
    'app.info': () =>
      Promise.resolve(
        success({
          ...{ name: 'WLAN Profile Wizard', version: '0.1.0', shell: 'web', platform: 'linux', dataFolder },
          ...{ seal: status, notices: [...notices] },
        }),
      ),
    'settings.get': () => Promise.resolve(success(store.settings)),
    'settings.set': (change) => {
      store.settings = settingsSchema.parse({ ...store.settings, ...change });
      return Promise.resolve(success(store.settings));
    },
    'storage.move': ({ folder }) => {
      dataFolder = folder;
      return Promise.resolve(success({ dataFolder }));
    },
    'seal.status': () => Promise.resolve(success(status)),
    'seal.setPassphrase': () => withPassphrase('open'),
    'seal.unlock': ({ passphrase }) =>
      passphrase === PASSPHRASE
        ? withPassphrase('open')
        : Promise.resolve(failure(operationError('seal.wrong-passphrase', {}))),
    'seal.lock': () => withPassphrase('locked'),
    'draft.get': () => Promise.resolve(success({ draft: null })),
    'draft.put': () => Promise.resolve(success({})),
    'draft.clear': () => Promise.resolve(success({})),
  } satisfies Partial<Handlers>;
}

/** A program in memory behind the real contract: inputs are parsed as every shell parses them. */
export function createMemoryProgram(options: Options = {}): MemoryProgram {
  const { profiles = [], seal = unprotected, notices = [], overrides = {} } = options;
  const library = new MemoryLibrary(profiles);
  const store = { settings: settingsSchema.parse({}) };
  const known: Partial<Handlers> = {
    ...library.handlers,
    ...pairHandlersOver(library),
    ...appHandlers(seal, notices, store),
    ...overrides,
  };
  const missing = () => Promise.reject(new Error('not in the memory program'));
  const handlers = Object.fromEntries(
    (Object.keys(contract) as OperationName[]).map((name) => [name, known[name] ?? missing]),
  ) as unknown as Handlers;
  const calls: string[] = [];
  const dispatch = createDispatcher(handlers, () => 'TEST');
  const send = (name: string, payload: unknown) => {
    calls.push(name);
    return dispatch(name, payload);
  };
  return { client: createClient(send), library, settings: () => store.settings, calls };
}
