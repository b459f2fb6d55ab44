import { placeOf } from '#core/certificate/inventory/stores';
import { describe, expect, test } from 'vitest';

describe('where a downloaded certificate belongs', () => {
  test.each([
    ['cup.pem', { kind: 'identity', name: 'cup', ecdsa: false }],
    ['IMP1/cup-xmpp-ECDSA.pem', { kind: 'identity', name: 'cup-xmpp', ecdsa: true }],
    ['cup-xmpp-s2s.der', { kind: 'identity', name: 'cup-xmpp-s2s', ecdsa: false }],
    ['callmanager (1).pem', { kind: 'identity', name: 'CallManager', ecdsa: false }],
    ['C:\\certs\\tomcat.pem', { kind: 'identity', name: 'tomcat', ecdsa: false }],
    ['ipsec-trust/CUCM-PUB.pem', { kind: 'trust', store: 'ipsec-trust', of: ['ipsec'] }],
    ['IPSec-trust/ipsec.pem', { kind: 'trust', store: 'ipsec-trust', of: ['ipsec'] }],
    ['tomcat-trust_Root-CA.pem', { kind: 'trust', store: 'tomcat-trust', of: ['tomcat'] }],
    ['cup-xmpp-trust/x.pem', { kind: 'trust', store: 'cup-xmpp-trust', of: ['cup-xmpp', 'cup-xmpp-s2s'] }],
    [
      'cup-xmpp-s2s-trust/x.pem',
      { kind: 'trust', store: 'cup-xmpp-trust', of: ['cup-xmpp', 'cup-xmpp-s2s'] },
    ],
    ['hostname.pem', { kind: 'unknown' }],
    ['cups.pem', { kind: 'unknown' }],
  ])('%s', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });
});
