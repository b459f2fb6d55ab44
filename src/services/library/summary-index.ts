import type { ProfileSummary } from '#contract/shapes';
import type { SealService } from '../seal/seal-service';
import type { Vault } from '../seal/vault';
import { StorageFailure } from '../storage/storage-failure';
import { oneAtATime } from './one-at-a-time';
import type { ProfileStore } from './profile-store';
import type { ServerCaEnd } from './server-ca-end';
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
  readonly serverCaEnd: ServerCaEnd;
}

function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

type LoadedLine = IndexLine & { readonly summary: ProfileSummary };

/** By name first, since the name stands first in the haystack; by id where everything else is the same. */
function byName(one: LoadedLine, other: LoadedLine): number {
  if (one.haystack !== other.haystack) return one.haystack < other.haystack ? -1 : 1;
  return one.summary.id < other.summary.id ? -1 : 1;
}

/** Profiles that are read in one go before other work, such as drawing the window, gets its turn. */
const TURN = 100;

function otherWork(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

function haystackOf({ name, ssid, site, phoneModel }: ProfileSummary): string {
  return [name, ssid, site, phoneModel].map(comparable).join('\n');
}

export function createSummaryIndex({ profiles, seal, serverCaEnd }: IndexPorts): SummaryIndex {
  let lines = new Map<string, IndexLine>();
  let seenState: Vault['state'] | null = null;

  /** Null where the disk won't give the document; it has left a notice, and must not hide the other profiles. */
  async function lineOf(id: string, stamp: string, vault: Vault): Promise<IndexLine | null> {
    try {
      const stored = await profiles.read(id);
      const summary = stored && (await summarise(id, stored, vault, serverCaEnd));
      return { stamp, summary, haystack: summary === null ? '' : haystackOf(summary) };
    } catch (fault) {
      if (fault instanceof StorageFailure) return null;
      throw fault;
    }
  }

  async function refresh(): Promise<ReadonlyMap<string, IndexLine>> {
    const vault = await seal.vault();
    // Findings on secrets come and go with the key.
    const known = vault.state === seenState ? lines : new Map<string, IndexLine>();
    const next = new Map<string, IndexLine>();
    let read = 0;
    for (const { name, stamp } of await profiles.entries()) {
      const line = known.get(name);
      if (line?.stamp === stamp) {
        next.set(name, line);
        continue;
      }
      // The stamp is from before the document is read: a change in between is seen at the next refresh.
      const fresh = await lineOf(name, stamp, vault);
      if (fresh !== null) next.set(name, fresh);
      if ((read += 1) % TURN === 0) await otherWork();
    }
    lines = next;
    seenState = vault.state;
    return next;
  }

  const current = oneAtATime(refresh);

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
