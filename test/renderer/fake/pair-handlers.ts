import type { Handlers } from '#contract/contract';
import { success } from '#core/result';
import type { MemoryLibrary } from './memory-library';

export type PairHandlers = Pick<Handlers, 'configuration.read' | Extract<keyof Handlers, `pair.${string}`>>;

interface PairService {
  readonly createPairHandlers: (ports: object) => PairHandlers;
}

// The service is written for Node, whose types are no part of the window's project.
const services = import.meta.glob<PairService>('../../../src/services/pair-service.ts', { eager: true });

/** A PDF is its first bytes, and every master key is the same: both sides of the tests have passphrases. */
const ports = {
  productVersion: '0.1.0',
  renderPdf: () => Promise.resolve(new Uint8Array([0x25, 0x50, 0x44, 0x46])),
  keys: {
    derivePmk: () => Promise.resolve(new Uint8Array(32)),
    keyedHash: () => new Uint8Array(32),
  },
  openSecrets: (profile: unknown) => Promise.resolve(profile),
};

/** The real handlers of configurations and comparisons over a library in memory. */
export function pairHandlersOver(library: MemoryLibrary): PairHandlers {
  const [service] = Object.values(services);
  if (service === undefined) throw new Error('there is no pair service');
  return service.createPairHandlers({
    ...ports,
    openStored: async (id: string) => {
      const stored = await library.handlers['library.get']({ id });
      return stored.ok ? success(stored.value.profile) : stored;
    },
  });
}
