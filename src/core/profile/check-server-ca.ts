import { finding, type Finding } from '../finding/finding';
import type { EapMethod } from '../scheme/vocabulary';

const pem = /-----BEGIN (TRUSTED )?CERTIFICATE-----[\sA-Za-z0-9+/=]+-----END (TRUSTED )?CERTIFICATE-----/;

/** The CA of the RADIUS server, as PEM; without it EAP-TLS fails and PEAP does not check the server at all. */
export function checkServerCa(serverCa: string | null, method: EapMethod, path: string): Finding[] {
  if (serverCa === null)
    return method === 'eap-fast' ? [] : [finding('certificate.server-ca-missing', path, {})];
  return pem.test(serverCa) ? [] : [finding('certificate.server-ca-not-pem', path, {})];
}
