import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { writeLibrary } from '#core/profile/library-file';
import { pskProfile } from '../../../services/support/profiles';
import { errorOf, valueOf } from '../../../services/support/test-library';
import { openLibrary } from './support/open-library';
import { canMount, mountSmallDisk, type SmallDisk } from './support/small-disk';

let disk: SmallDisk | null = null;

afterEach(() => {
  disk?.remove();
  disk = null;
});

function newDisk(kibibytes: number): SmallDisk {
  disk = mountSmallDisk(kibibytes);
  if (disk === null) throw new Error('the disk could be mounted a moment ago');
  return disk;
}

/** Fills the disk until only a number of bytes is free. */
function fillUpTo(path: string, free: number): void {
  const { bavail, bsize } = statfsSync(dirname(path));
  writeFileSync(path, Buffer.alloc(Math.max(0, bavail * bsize - free)));
}

/** Every file of a folder and what lies below it. */
function filesIn(folder: string): readonly string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).toSorted();
}

describe.skipIf(!canMount())('a library on a disk of its own (needs the right to mount one)', () => {
  // A document of 60 kB breaks off at once, at its first pages or in its middle. A kernel reports the last two as
  // a short write, not as an error.
  test.each([0, 4, 20, 40])(
    '%i KiB free: a larger save is refused and everything before it stays',
    async (room) => {
      const { folder } = newDisk(256);
      const library = join(folder, 'library');
      const { id } = await valueOf(
        openLibrary(library).operations['library.save']({ profile: pskProfile() }),
      );
      const { operations, services } = openLibrary(library);
      fillUpTo(join(folder, 'filler'), room * 1024);
      const tooMuch = pskProfile({ id, name: 'too much', serverCa: 'A'.repeat(60_000) });
      const error = await errorOf(operations['library.save']({ profile: tooMuch }));
      expect(error.code).toBe('file.disk-full');
      expect((await valueOf(operations['library.get']({ id }))).profile).toEqual(pskProfile({ id }));
      expect(readdirSync(join(library, 'profiles'))).toEqual([`${id}.json`]);
      rmSync(join(folder, 'filler'));
      expect((await valueOf(operations['library.save']({ profile: tooMuch }))).revision).toBe(2);
      expect(services.notices.all()).toEqual([]);
    },
  );

  test('an import that does not fit leaves nothing', async () => {
    const { folder } = newDisk(256);
    const { operations } = openLibrary(join(folder, 'library'));
    const profiles = Array.from({ length: 10 }, (_, index) =>
      pskProfile({ name: `profile ${index}`, serverCa: 'A'.repeat(40_000) }),
    );
    const error = await errorOf(operations['library.import']({ text: writeLibrary(profiles) }));
    expect(error.code).toBe('file.disk-full');
    expect((await valueOf(operations['library.list']({ search: '' }))).profiles).toEqual([]);
    expect(filesIn(join(folder, 'library'))).toEqual(['profiles']);
  });

  test('a read-only disk: reading works, writing is refused with the reason', async () => {
    const own = newDisk(256);
    const { folder } = own;
    const library = join(folder, 'library');
    const { id } = await valueOf(openLibrary(library).operations['library.save']({ profile: pskProfile() }));
    writeFileSync(join(library, 'profiles', '5f0c2d3e-1111-4222-8333-444455556666.json'), 'damaged');
    own.makeReadOnly();
    const { operations, services } = openLibrary(library);
    await services.start();
    expect((await valueOf(operations['library.list']({ search: '' }))).profiles).toHaveLength(1);
    expect(services.notices.all().map(({ code }) => code)).toEqual(['store.file-kept-aside']);
    const error = await errorOf(operations['library.save']({ profile: pskProfile({ id }) }));
    expect(error).toMatchObject({ code: 'file.not-writable', params: { reason: 'EROFS' } });
  });
});
