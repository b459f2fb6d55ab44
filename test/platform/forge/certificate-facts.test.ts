import type { CertificateFacts } from '#core/certificate/facts';
import { inspect } from '#platform/forge/inspect';
import { createHash, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TELLING, toldFacts, type ToldFacts } from '../../fixtures/certificates/openssl-text';
import { RECIPES } from '../../fixtures/certificates/recipes';
import { Shelf } from '../../fixtures/certificates/shelf';

const shelf = new Shelf();
let told: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  await shelf.makeAll();
  told = await shelf.describeAll(...TELLING);
}, 120_000);
afterAll(() => shelf.remove());

/** What openssl calls the extensions that can be critical here. */
const EXTENSION_NAMES: Readonly<Record<string, string>> = {
  '2.5.29.15': 'X509v3 Key Usage',
  '2.5.29.17': 'X509v3 Subject Alternative Name',
  '2.5.29.19': 'X509v3 Basic Constraints',
  '2.5.29.30': 'X509v3 Name Constraints',
  '2.5.29.37': 'X509v3 Extended Key Usage',
};

async function read(name: string): Promise<CertificateFacts> {
  const { container, entries, problems } = await inspect(shelf.read(`${name}.pem`), null);
  const [entry] = entries;
  expect({ container, count: entries.length, problems }).toEqual({
    container: 'pem',
    count: 1,
    problems: [],
  });
  if (entry?.type !== 'certificate') throw new Error('no certificate');
  return entry;
}

/** Our facts in the shape of openssl's. */
function toTold(facts: CertificateFacts): ToldFacts {
  const { key, san, extensions, subject, issuer } = facts;
  const { serial, version, notBefore, notAfter, signature, ca, pathLength, sha256 } = facts;
  const { keyUsage, extendedKeyUsage, subjectKeyId, authorityKeyId } = facts;
  // openssl tells no size of Edwards curves.
  const bits = key.algorithm.startsWith('ED') ? null : key.bits;
  return {
    ...{ serial, version, notBefore, notAfter, signature, ca, pathLength, sha256 },
    ...{ keyUsage, extendedKeyUsage, subjectKeyId, authorityKeyId },
    subject: subject.text,
    issuer: issuer.text,
    key: { algorithm: key.algorithm, bits, curve: key.curve },
    san: san.map(({ type, value }) => `${type} ${value}`),
    critical: extensions.filter(({ critical }) => critical).map(({ oid }) => EXTENSION_NAMES[oid] ?? oid),
  };
}

describe('facts of certificates', () => {
  test('there are at least sixty to compare', () => {
    expect(RECIPES.length).toBeGreaterThanOrEqual(60);
  });

  test.each(RECIPES.map(({ name }) => name))('%s: every fact is what openssl says', async (name) => {
    expect(toTold(await read(name))).toEqual(toldFacts(told.get(name) ?? ''));
  });

  test('fingerprints and the public key are those that the runtime computes', async () => {
    for (const { name } of RECIPES) {
      const certificate = new X509Certificate(shelf.read(`${name}.pem`));
      const spki = certificate.publicKey.export({ format: 'der', type: 'spki' });
      const { sha1, key, der } = await read(name);
      expect(sha1).toBe(certificate.fingerprint.replaceAll(':', ''));
      expect(key.spki, name).toBe(createHash('sha256').update(spki).digest('hex').toUpperCase());
      expect(der).toBe(certificate.raw.toString('base64'));
    }
  });

  test('a certificate that signed itself is told from one that was issued', async () => {
    for (const { name, issuer } of RECIPES) expect((await read(name)).selfSigned, name).toBe(issuer === null);
  });

  test('all common names and their encodings are told', async () => {
    expect((await read('two-names')).subject.cn).toEqual(['first', 'second']);
    expect((await read('korean')).subject).toMatchObject({ cn: ['루트 인증기관'], cnEncodings: ['utf8'] });
    expect((await read('empty-subject')).subject).toMatchObject({ cn: [], text: '' });
  });

  test('the hash of a signature is told, also of RSASSA-PSS', async () => {
    const hashes = async (...names: string[]) =>
      Promise.all(names.map(async (name) => (await read(name)).signatureHash));
    expect(await hashes('rsa-md5', 'rsa-sha1', 'ec-sha384', 'pss-sha1', 'pss-sha512', 'key-ed25519')).toEqual(
      [...['md5', 'sha1', 'sha384', 'sha1', 'sha512'], null],
    );
  });

  test('only critical extensions that nobody processes are held against a certificate', async () => {
    expect((await read('unknown-critical')).criticalUnknown).toEqual(['1.2.3.4.5']);
    for (const name of ['unknown', 'constraints', 'purposes', 'empty-subject']) {
      expect((await read(name)).criticalUnknown, name).toEqual([]);
    }
  });
});
