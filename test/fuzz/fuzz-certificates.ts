import type { OperationError } from '#contract/operation-error';
import { pemBlock } from '#core/certificate/pem';
import { errorText } from '#messages/catalogue';
import { forgeCertificateReader } from '#platform/forge/certificate-reader';
import { SEED_PASSPHRASE, type CertificateSeed } from './certificate-seeds';
import { mutate } from './mutate';
import { mutateBytes } from './mutate-bytes';
import { createRandom } from './random';

export interface CertificateFuzzReport {
  readonly count: number;
  /** Milliseconds of the slowest reading, and its input in Base64. */
  readonly slowest: number;
  readonly slowestInput: string;
  /** How many inputs were still read without a problem: mutations that break everything try little. */
  readonly sound: number;
  readonly crashes: readonly { readonly round: number; readonly message: string; readonly input: string }[];
}

function toText({ der, label }: CertificateSeed): string {
  return pemBlock(label ?? 'CERTIFICATE', der.toString('base64'));
}

/** Damaged DER as it is, damaged DER in a sound PEM block, or a damaged PEM text. */
function damage(
  seeds: readonly CertificateSeed[],
  random: (below: number) => number,
): { readonly bytes: Buffer; readonly passphrase: string | null } {
  const seed = seeds[random(seeds.length)];
  if (seed === undefined) throw new Error('no seeds');
  const passphrase = random(4) === 0 ? null : SEED_PASSPHRASE;
  if (seed.label !== null && random(4) === 0) {
    const text = mutate(toText(seed), random, seeds.map(toText));
    return { bytes: Buffer.from(text, random(8) === 0 ? 'utf16le' : 'utf8'), passphrase };
  }
  const der = mutateBytes(
    seed.der,
    random,
    seeds.map((one) => one.der),
  );
  const inBlock = seed.label !== null && random(3) === 0;
  return { bytes: inBlock ? Buffer.from(toText({ ...seed, der })) : der, passphrase };
}

/** Reads `count` damaged files; nothing may be thrown, and every problem has its words. */
export async function fuzzCertificates(
  seeds: readonly CertificateSeed[],
  count: number,
  seed: number,
): Promise<CertificateFuzzReport> {
  const random = createRandom(seed);
  const crashes: { round: number; message: string; input: string }[] = [];
  let [slowest, slowestInput, sound] = [0, '', 0];
  for (let round = 0; round < count; round += 1) {
    const { bytes, passphrase } = damage(seeds, random);
    const start = performance.now();
    try {
      const { file } = await forgeCertificateReader.open(bytes, passphrase);
      JSON.stringify(file);
      for (const one of file.problems)
        errorText('ko', { code: one.code, params: one.params } as OperationError);
      if (file.problems.length === 0) sound += 1;
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      crashes.push({ round, message, input: bytes.toString('base64') });
    }
    const took = performance.now() - start;
    if (took > slowest) [slowest, slowestInput] = [took, bytes.toString('base64')];
  }
  return { count, slowest, slowestInput, sound, crashes };
}
