import type { CertificateFacts } from '#core/certificate/facts';
import { chainAbove, orderChain } from '#core/certificate/make/order-chain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** What the order looks at: names, and key identifiers where a certificate has them. */
function certificate(
  sha256: string,
  subject: string,
  issuer: string,
  ids: Partial<Pick<CertificateFacts, 'subjectKeyId' | 'authorityKeyId'>> = {},
): CertificateFacts {
  const name = (der: string) => ({ cn: [der], cnEncodings: ['utf8'], text: der, der });
  const facts = {
    sha256,
    subject: name(subject),
    issuer: name(issuer),
    subjectKeyId: null,
    authorityKeyId: null,
  };
  return { ...facts, ...ids } as unknown as CertificateFacts;
}

const root = certificate('root', 'Root', 'Root', { subjectKeyId: 'R1', authorityKeyId: 'R1' });
/** The root's name with another key. */
const stranger = certificate('stranger', 'Root', 'Root', { subjectKeyId: 'R2', authorityKeyId: 'R2' });
const sub = certificate('sub', 'Sub', 'Root', { subjectKeyId: 'S1', authorityKeyId: 'R1' });
const phone = certificate('phone', 'Phone', 'Sub', { authorityKeyId: 'S1' });
const otherRoot = certificate('otherRoot', 'Other', 'Other');
const server = certificate('server', 'Server', 'Other');
const names = (certificates: readonly CertificateFacts[]) => certificates.map(({ sha256 }) => sha256);

describe('the order of a chain', () => {
  test('is from leaf to root, whatever the order of the files, one chain after another', () => {
    const all = [root, sub, phone, otherRoot, server, root];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        const ordered = names(orderChain(shuffled));
        expect([
          ['phone', 'sub', 'root', 'server', 'otherRoot'],
          ['server', 'otherRoot', 'phone', 'sub', 'root'],
        ]).toContainEqual(ordered);
      }),
    );
  });

  test('begins with the chain of the first leaf given', () => {
    expect(names(orderChain([otherRoot, server, phone, root, sub]))[0]).toBe('server');
    expect(names(orderChain([phone, otherRoot, server]))).toEqual(['phone', 'server', 'otherRoot']);
  });

  test('ends, with everything in it, where authorities signed each other', () => {
    const one = certificate('one', 'One', 'Two');
    const two = certificate('two', 'Two', 'One');
    const leaf = certificate('leaf', 'Leaf', 'One');
    expect(names(orderChain([two, one, leaf]))).toEqual(['leaf', 'one', 'two']);
    expect(names(orderChain([two, one])).toSorted()).toEqual(['one', 'two']);
    expect(orderChain([])).toEqual([]);
  });
});

describe('the chain above a certificate', () => {
  test('leaves out who has nothing to do with it, also under the name of an issuer', () => {
    const { above, strangers } = chainAbove(phone, [stranger, root, otherRoot, sub, phone]);
    expect({ above: names(above), strangers: names(strangers) }).toEqual({
      above: ['sub', 'root'],
      strangers: ['stranger', 'otherRoot'],
    });
  });
});
