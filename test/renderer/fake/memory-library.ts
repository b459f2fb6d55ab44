import type { Handlers } from '#contract/contract';
import { operationError } from '#contract/operation-error';
import { readLibrary, writeLibrary } from '#core/profile/library-file';
import { profileSchema, type ProfileDocument, type ProfileInput } from '#core/profile/profile-document';
import { failure, success } from '#core/result';
import { summaryOf, type Entry } from './summary';

type LibraryHandlers = Pick<Handlers, Extract<keyof Handlers, `library.${string}`>>;

/** Files that hold this text ask for {@link PASSPHRASE}. */
export const SEALED_MARK = '"sealed"';
export const PASSPHRASE = 'correct horse battery';

const notFound = () => failure(operationError('library.profile-not-found', {}));

/** A library in memory, faithful in what the pages can see of the real one. */
export class MemoryLibrary {
  readonly entries = new Map<string, Entry>();
  #saves = 0;

  constructor(profiles: readonly ProfileInput[] = []) {
    for (const profile of profiles) this.put(profileSchema.parse(profile));
  }

  put(profile: ProfileDocument, id: string = profile.id ?? crypto.randomUUID()): Entry {
    this.#saves += 1;
    const savedAt = new Date(Date.UTC(2026, 0, 1, 9, this.#saves)).toISOString();
    const before = this.entries.get(id)?.versions ?? [];
    const revision = (before[0]?.revision ?? 0) + 1;
    const entry = {
      id,
      deletedAt: null,
      versions: [{ revision, savedAt, profile: { ...profile, id } }, ...before],
    };
    this.entries.set(id, entry);
    return entry;
  }

  get live(): Entry[] {
    return [...this.entries.values()].filter(({ deletedAt }) => deletedAt === null);
  }

  #saved(entry: Entry) {
    const { revision = 1, savedAt = '' } = entry.versions[0] ?? {};
    return success({ id: entry.id, revision, savedAt });
  }

  #setDeleted(id: string, deletedAt: string | null): Entry | null {
    const entry = this.entries.get(id);
    if (entry === undefined) return null;
    this.entries.set(id, { ...entry, deletedAt });
    return { ...entry, deletedAt };
  }

  #profileOf(id: string, revision?: number): ProfileDocument | undefined {
    const versions = this.entries.get(id)?.versions ?? [];
    return versions.find((version) => revision === undefined || version.revision === revision)?.profile;
  }

  #import(
    text: string,
    passphrase: string | undefined,
  ): Awaited<ReturnType<LibraryHandlers['library.import']>> {
    if (text.includes(SEALED_MARK) && passphrase !== PASSPHRASE) {
      return failure(operationError(passphrase === undefined ? 'seal.locked' : 'seal.wrong-passphrase', {}));
    }
    const read = readLibrary(text);
    if (!read.ok) return failure(read.error);
    const broken = read.value.profiles.filter(({ parsed }) => !parsed.ok);
    if (broken.length > 0)
      return failure(operationError('library.invalid-form', { findings: broken.length }));
    const added = read.value.profiles.flatMap(({ parsed, name }) =>
      parsed.ok ? [{ id: this.put(parsed.document, crypto.randomUUID()).id, name }] : [],
    );
    return success({ added, findings: read.value.profiles.flatMap(({ findings }) => [...findings]) });
  }

  readonly handlers: LibraryHandlers = {
    'library.check': () => Promise.reject(new Error('not used by the pages')),
    'library.list': () => Promise.resolve(success({ profiles: this.live.map((entry) => summaryOf(entry)) })),
    'library.get': ({ id }) => {
      const newest = this.entries.get(id)?.versions[0];
      return Promise.resolve(newest === undefined ? notFound() : success({ id, ...newest }));
    },
    'library.save': ({ profile }) => Promise.resolve(this.#saved(this.put(profile))),
    'library.duplicate': ({ id, name }) => {
      const profile = this.#profileOf(id);
      if (profile === undefined) return Promise.resolve(notFound());
      const copy = { ...profile, name: name ?? profile.name };
      return Promise.resolve(this.#saved(this.put(copy, crypto.randomUUID())));
    },
    'library.delete': ({ id }) =>
      Promise.resolve(
        this.#setDeleted(id, '2026-01-02T00:00:00.000Z') === null ? notFound() : success({ id }),
      ),
    'library.undelete': ({ id }) => {
      const entry = this.#setDeleted(id, null);
      return Promise.resolve(entry === null ? notFound() : this.#saved(entry));
    },
    'library.deleted': () => {
      const profiles = [...this.entries.values()].flatMap(({ id, deletedAt, versions }) =>
        deletedAt === null ? [] : [{ id, deletedAt, name: versions[0]?.profile.name ?? '' }],
      );
      return Promise.resolve(success({ profiles }));
    },
    'library.history': ({ id }) => {
      const versions = (this.entries.get(id)?.versions ?? []).map(({ revision, savedAt, profile }) => ({
        ...{ revision, savedAt, name: profile.name },
      }));
      return Promise.resolve(success({ versions }));
    },
    'library.compareVersions': ({ id, from, to }) => {
      const before = this.#profileOf(id, from)?.ssid ?? '';
      const after = this.#profileOf(id, to)?.ssid ?? '';
      const ssid = { path: '/ssid', change: 'changed', secret: false, from: before, to: after } as const;
      const key = { path: '/psk/key', change: 'changed', secret: true, from: null, to: null } as const;
      return Promise.resolve(success({ changes: before === after ? [] : [ssid, key] }));
    },
    'library.restoreVersion': ({ id, revision }) => {
      const profile = this.#profileOf(id, revision);
      return Promise.resolve(profile === undefined ? notFound() : this.#saved(this.put(profile, id)));
    },
    'library.markExported': () => Promise.resolve(success({})),
    'library.import': ({ text, passphrase }) => Promise.resolve(this.#import(text, passphrase)),
    'library.export': ({ ids }) => {
      const chosen = this.live.filter(({ id }) => ids?.includes(id) ?? true);
      const text = writeLibrary(
        chosen.flatMap(({ versions }) => versions.slice(0, 1).map(({ profile }) => profile)),
      );
      return Promise.resolve(success({ fileName: 'library.wlan.json', text }));
    },
  };
}
