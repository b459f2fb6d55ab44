import { randomBytes } from 'node:crypto';
import { createCertificateMaker } from '#platform/forge/make/certificate-maker';
import type { AlternativeName, KeyKind, SubjectName } from '#core/certificate/make/vocabulary';
import type { CertificateOrder, Issuer, KeyPair } from '#services/ports/certificate-maker';

export const maker = createCertificateMaker(randomBytes);
export const validity = {
  notBefore: new Date('2024-01-02T03:04:05.678Z'),
  notAfter: new Date('2049-12-31T23:59:59Z'),
};

export function valueOf<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.value;
}

export interface MadeRoot extends Issuer {
  readonly keys: KeyPair;
}

export async function madeRoot(kind: KeyKind, subject: SubjectName): Promise<MadeRoot> {
  const keys = await maker.generateKey(kind);
  const certificate = valueOf(
    maker.makeRoot({ subject, alternativeNames: [], ...validity }, keys.privateKey),
  );
  return { keys, certificate, privateKey: keys.privateKey };
}

export interface MadeLeaf {
  readonly keys: KeyPair;
  readonly certificate: string;
}

export function madeLeaf(
  keys: KeyPair,
  issuer: Issuer,
  role: CertificateOrder['role'],
  subject: SubjectName,
  alternativeNames: readonly AlternativeName[] = [],
  notAfter = validity.notAfter,
): MadeLeaf {
  const { publicKey } = keys;
  const order = { role, subject, alternativeNames, publicKey, ...validity, notAfter };
  return { keys, certificate: valueOf(maker.makeCertificate(order, issuer)) };
}
