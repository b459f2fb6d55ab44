import { writeSync } from 'node:fs';
import { pskProfile } from '../../../../services/support/profiles';
import { openLibrary } from './open-library';

// A process of its own: `node worker.mjs <task> <folder> <name> [id] [count]`.
const [task, folder = '', name = '', id = '', count = '0'] = process.argv.slice(2);
const { operations } = openLibrary(folder);

/** Written at once, so that a kill after this line can't take it back. */
function acknowledge(text: string): void {
  writeSync(1, `${text}\n`);
}

async function createProfiles(): Promise<void> {
  for (let number = 1; number <= Number(count); number += 1) {
    const saved = await operations['library.save']({ profile: pskProfile({ name: `${name} ${number}` }) });
    if (!saved.ok) throw new Error(saved.error.code);
    acknowledge(saved.value.id);
  }
}

/** Adds a line of its own to the notes, again and again, starting over whenever somebody else was faster. */
async function addNotes(): Promise<void> {
  for (let number = 1; number <= Number(count);) {
    const read = await operations['library.get']({ id });
    if (!read.ok) throw new Error(read.error.code);
    const { profile, revision } = read.value;
    const notes = `${profile.notes}${name}${number} `;
    const saved = await operations['library.save']({
      profile: { ...profile, notes },
      baseRevision: revision,
    });
    if (saved.ok) number += 1;
    else if (saved.error.code !== 'library.conflict') throw new Error(saved.error.code);
  }
}

async function saveUntilKilled(): Promise<void> {
  for (;;) {
    const read = await operations['library.get']({ id });
    if (!read.ok) throw new Error(read.error.code);
    const next = `revision ${read.value.revision + 1}`;
    const saved = await operations['library.save']({ profile: { ...read.value.profile, name: next } });
    if (!saved.ok) throw new Error(saved.error.code);
    acknowledge(String(saved.value.revision));
  }
}

const tasks: Readonly<Record<string, () => Promise<void>>> = { createProfiles, addNotes, saveUntilKilled };
await tasks[task ?? '']?.();
