import type { DialectId } from '../model/dialect-id';
import { unknownClient, unknownNetwork } from '../model/new-network';
import type { Network } from '../model/network';
import { defaultsOf, unknown } from '../model/origin';
import { RADIO_BANDS } from '../model/vocabulary';

/** Where VLANs and servers of a client's network can be seen. */
const AT_ACCESS_POINT = 'show running-config';

/**
 * A client's network before anything of it is read: VLAN, RADIUS servers and the like are the access point's, and a
 * client that names no band takes any.
 */
export function clientNetwork(dialect: DialectId, line: number, look: string): Network {
  const byDefault = defaultsOf(dialect, null);
  return {
    ...unknownNetwork('', 'client', line, look),
    number: byDefault(null, 'clients: networks have no number'),
    bands: byDefault(RADIO_BANDS, 'clients: any band where none is named'),
    vlan: unknown(AT_ACCESS_POINT),
    radius: unknown(AT_ACCESS_POINT),
    state: byDefault('on', 'clients: a network of the file is used'),
    client: unknownClient(look),
  };
}
