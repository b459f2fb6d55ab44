import { unknown } from './origin';
import type { ClientSettings } from './client-settings';
import type { Network } from './network';

/**
 * A network of which nothing is known yet. Readers spread what they found over it, so that whatever they do not
 * set stays an honest unknown with the place to look.
 */
export function unknownNetwork(id: string, side: Network['side'], line: number, look: string): Network {
  const open = unknown(look);
  return {
    ...{ id, side, line },
    ...{ name: open, number: open, ssid: open, hidden: open, bands: open, vlan: open, state: open },
    attachments: [],
    ...{
      authentication: open,
      keyManagement: open,
      pairwise: open,
      pairwiseOf: open,
      group: open,
      akms: open,
    },
    fastTransition: { mode: open, overTheDs: open, mobilityDomain: open },
    ...{ pmf: open, psk: open, radius: open },
    wep: { key: open, index: open, size: open, authentication: open },
    options: {},
    client: null,
    notes: [],
  };
}

/** The client's side of a network of which nothing is known yet. */
export function unknownClient(look: string): ClientSettings {
  const open = unknown(look);
  return {
    ...{ eapMethods: open, identity: open, outerIdentity: open, password: open },
    ...{ trustedCas: open, serverNames: open, validatesServer: open, userCertificate: open },
  };
}
