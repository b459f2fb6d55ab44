import { fromInventory, type FoundCertificate } from '#core/procedure/from-inventory';
import { describe, expect, test } from 'vitest';

const NODES = ['imp1.example.com', 'imp2'];

function found(path: string, store: string, ...codes: readonly string[]): FoundCertificate {
  return { path, store, signed: 'self', marks: codes.map((code) => ({ code })) };
}
const expired = (path: string, store: string) =>
  found(path, store, 'inventory.expired', 'inventory.may-delete');

describe('what an inventory says about the work', () => {
  test.each([
    ['a folder named after the node', ['imp2/tomcat-trust/old.pem'], ['imp2']],
    ['a node without its domain', ['IMP1/tomcat-trust/old.pem'], ['imp1.example.com']],
    [
      'the same certificate on two',
      ['imp1/tomcat-trust/old.pem', 'imp2/tomcat-trust/old.pem'],
      ['imp1.example.com', 'imp2'],
    ],
    ['no folder of a node: all', ['tomcat-trust/old.pem'], []],
    ['once without a node: all', ['tomcat-trust/old.pem', 'imp2/tomcat-trust/old.pem'], []],
    ['once without a node, later', ['imp2/tomcat-trust/old.pem', 'tomcat-trust/old.pem'], []],
  ])('%s', (_, paths, nodes) => {
    const entries = paths.map((path) => expired(path, 'tomcat-trust'));
    expect(fromInventory(entries, NODES).expired).toEqual([
      { store: 'tomcat-trust', name: 'old.pem', nodes },
    ]);
  });

  test('identity certificates and foreign stores are never offered for deletion', () => {
    const entries = [
      found('cup.pem', 'cup', 'inventory.expired', 'inventory.never-delete'),
      expired('CallManager-trust/x.pem', 'CallManager-trust'),
    ];
    expect(fromInventory(entries, NODES).expired).toEqual([]);
  });

  test('what has expired or soon will is to be regenerated, signed as it is now', () => {
    const entries = [
      found('cup.pem', 'cup', 'inventory.expired'),
      { ...found('tomcat.pem', 'tomcat', 'inventory.expires-soon'), signed: 'ca' as const },
      found('ipsec.pem', 'ipsec'),
      found('CAPF.pem', 'CAPF', 'inventory.expired'),
    ];
    expect(fromInventory(entries, NODES)).toMatchObject({
      certificates: ['cup', 'tomcat'],
      signed: { cup: 'self', tomcat: 'ca-single' },
    });
  });
});
