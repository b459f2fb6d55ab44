import { problem, type InspectedFile } from '#core/certificate/problem';
import { readFile, type ReadFile } from './input/read-file';

/** The facts of a file that was read, without its keys. */
export function toInspected({ container, found, faults, pkcs12 }: ReadFile): InspectedFile {
  return {
    container,
    entries: found.map(({ facts, place }) => ({ ...facts, place })),
    problems: [
      ...faults.map((fault) => problem(fault)),
      ...found.flatMap((one, entry) => one.faults.map((fault) => problem(fault, entry))),
    ],
    pkcs12,
  };
}

/** Overwrites the private keys of a file that was read. */
export function forgetKeys({ found }: ReadFile): void {
  for (const { key } of found) key?.fill(0);
}

/** What a file is and holds. Never throws. */
export async function inspect(bytes: Uint8Array, passphrase: string | null): Promise<InspectedFile> {
  const file = await readFile(bytes, passphrase);
  forgetKeys(file);
  return toInspected(file);
}
