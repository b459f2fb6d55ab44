import type { ClientEapMethod } from '../model/vocabulary';

/** EAP method types by their number (IANA EAP registry); every other one is `other`. */
const EAP_TYPES: ReadonlyMap<number, ClientEapMethod> = new Map([
  [13, 'eap-tls'],
  [17, 'leap'],
  [21, 'eap-ttls'],
  [25, 'peap'],
  [43, 'eap-fast'],
]);

export function eapMethodOfType(type: number): ClientEapMethod {
  return EAP_TYPES.get(type) ?? 'other';
}

/** PEAP by the EAP type inside: 26 is MSCHAPv2, 6 is GTC; just PEAP where it is another one or not told. */
export function peapWith(inner: number | null): ClientEapMethod {
  if (inner === 26) return 'peap-mschapv2';
  return inner === 6 ? 'peap-gtc' : 'peap';
}
