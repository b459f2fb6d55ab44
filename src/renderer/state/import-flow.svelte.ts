import type { Reply } from '#contract/contract';
import type { OperationError } from '#contract/operation-error';
import type { Finding } from '#core/finding/finding';
import { decodeLibraryBytes, readLibrary } from '#core/profile/library-file';
import { attempt } from './ask.svelte';
import { chooseFiles } from './choose-files';
import { getClient } from './client';
import { loadLibrary } from './library.svelte';

/** What came of one file. */
export interface ImportResult {
  readonly file: string;
  readonly added: readonly string[];
  readonly findings: readonly Finding[];
  readonly error: OperationError | null;
}

interface SealedFile {
  readonly file: string;
  /** A passphrase was given and is wrong. */
  readonly wrong: boolean;
  readonly answer: (passphrase: string | null) => void;
}

let results = $state.raw<readonly ImportResult[] | null>(null);
let sealed = $state.raw<SealedFile | null>(null);

/** The last import's results until they are put away. */
export function importResults(): readonly ImportResult[] | null {
  return results;
}

export function putResultsAway(): void {
  results = null;
}

/** The file whose passphrase is asked for now. */
export function sealedFile(): SealedFile | null {
  return sealed;
}

function askPassphrase(file: string, wrong: boolean): Promise<string | null> {
  return new Promise((resolve) => {
    const answer = (passphrase: string | null) => {
      sealed = null;
      resolve(passphrase);
    };
    sealed = { file, wrong, answer };
  });
}

type Imported = {
  readonly added: readonly { readonly name: string }[];
  readonly findings: readonly Finding[];
};

async function importSealed(file: string, text: string, first: Reply<Imported>): Promise<Reply<Imported>> {
  let reply = first;
  let wrong = false;
  while (!reply.ok && (reply.error.code === 'seal.locked' || reply.error.code === 'seal.wrong-passphrase')) {
    const passphrase = await askPassphrase(file, wrong);
    if (passphrase === null) return reply;
    wrong = true;
    reply = await attempt(getClient()['library.import']({ text, passphrase }));
  }
  return reply;
}

/** An import that failed on its form tells only how many places; the core tells which. */
function findingsOf(text: string): readonly Finding[] {
  const read = readLibrary(text);
  if (!read.ok) return [];
  return [...read.value.findings, ...read.value.profiles.flatMap(({ findings }) => findings)];
}

/** Imports one library text; a sealed one asks for its passphrase. */
export async function importText(file: string, text: string): Promise<ImportResult> {
  const first: Reply<Imported> = await attempt(getClient()['library.import']({ text }));
  const reply = await importSealed(file, text, first);
  if (reply.ok) {
    const { added, findings } = reply.value;
    return { file, added: added.map(({ name }) => name), findings, error: null };
  }
  const findings = reply.error.code === 'library.invalid-form' ? findingsOf(text) : [];
  return { file, added: [], findings, error: reply.error };
}

async function importFile(file: File): Promise<ImportResult> {
  const text = decodeLibraryBytes(new Uint8Array(await file.arrayBuffer()));
  if (!text.ok) return { file: file.name, added: [], findings: [], error: text.error };
  return importText(file.name, text.value);
}

/** Imports library files one after another and shows what came of each. */
export async function importFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  const done: ImportResult[] = [];
  for (const file of files) done.push(await importFile(file));
  results = done;
  await loadLibrary();
}

/** Lets the user choose the files. */
export async function chooseAndImport(): Promise<void> {
  await importFiles(await chooseFiles({ accept: '.json,application/json', multiple: true }));
}
