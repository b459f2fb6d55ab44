import { problem, type InspectedFile } from '#core/certificate/problem';
import { pemBlock } from '#core/certificate/pem';
import { Secret } from '#core/profile/secret';
import type { OpenedFile } from '#services/ports/certificate-reader';
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

/** The same with its private keys. Never throws. */
export async function open(bytes: Uint8Array, passphrase: string | null): Promise<OpenedFile> {
  const file = await readFile(bytes, passphrase);
  const keys = file.found.flatMap(({ key }, entry) =>
    key === null ? [] : [[entry, new Secret(pemBlock('PRIVATE KEY', key.toString('base64')))] as const],
  );
  forgetKeys(file);
  return { file: toInspected(file), keys: new Map(keys) };
}
