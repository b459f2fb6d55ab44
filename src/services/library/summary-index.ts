import type { ProfileSummary } from '#contract/shapes';
import type { CertificateNotAfter } from '../ports/runtime';
import type { SealService } from '../seal/seal-service';
import type { Vault } from '../seal/vault';
import type { ProfileStore } from './profile-store';
import { summarise } from './summarise';

/** Lines of the library page, kept in memory; only documents that changed are read again. */
export interface SummaryIndex {
  /** Lines in which every word of the search stands somewhere in name, SSID, site or phone model. */
  search(words: string): Promise<readonly ProfileSummary[]>;
  names(): Promise<ReadonlySet<string>>;
}

interface IndexLine {
  readonly stamp: string;
  /** Null for a document that could not be loaded; it is not tried again until it changes. */
  readonly summary: ProfileSummary | null;
  readonly haystack: string;
}

export interface IndexPorts {
  readonly profiles: ProfileStore;
  readonly seal: Pick<SealService, 'vault'>;
  readonly notAfter: CertificateNotAfter;
}

function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

type LoadedLine = IndexLine & { readonly summary: ProfileSummary };

/** By name first, since the name stands first in the haystack; by id where everything else is the same. */
function byName(one: LoadedLine, other: LoadedLine): number {
  const [a, b] = [one.haystack + one.summary.id, other.haystack + other.summary.id];
  return a < b ? -1 : a > b ? 1 : 0;
}

function haystackOf({ name, ssid, site, phoneModel }: ProfileSummary): string {
  return [name, ssid, site, phoneModel].map(comparable).join('\n');
}

export function createSummaryIndex({ profiles, seal, notAfter }: IndexPorts): SummaryIndex {
  let lines = new Map<string, IndexLine>();
  let seenState: Vault['state'] | null = null;
  let running: Promise<Map<string, IndexLine>> | null = null;

  async function lineOf(id: string, stamp: string, vault: Vault): Promise<IndexLine> {
    const stored = await profiles.read(id);
    const summary = stored && summarise(id, stored, vault, notAfter);
    return { stamp, summary, haystack: summary === null ? '' : haystackOf(summary) };
  }

  async function refresh(): Promise<Map<string, IndexLine>> {
    const vault = await seal.vault();
    // Findings on secrets come and go with the key.
    const known = vault.state === seenState ? lines : new Map<string, IndexLine>();
    const next = new Map<string, IndexLine>();
    for (const { name, stamp } of await profiles.entries()) {
      const line = known.get(name);
      // The stamp is from before the document is read: a change in between is seen at the next refresh.
      next.set(name, line?.stamp === stamp ? line : await lineOf(name, stamp, vault));
    }
    lines = next;
    seenState = vault.state;
    return next;
  }

  /** Callers at the same time share one refresh. */
  function current(): Promise<Map<string, IndexLine>> {
    running ??= refresh().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    async search(words) {
      const terms = comparable(words)
        .split(/\s+/u)
        .filter((term) => term !== '');
      const found = [...(await current()).values()].filter(
        (line): line is LoadedLine =>
          line.summary !== null && terms.every((term) => line.haystack.includes(term)),
      );
      return found.toSorted(byName).map(({ summary }) => summary);
    },

    async names() {
      const summaries = [...(await current()).values()].flatMap(({ summary }) => summary ?? []);
      return new Set(summaries.map(({ name }) => name));
    },
  };
}
