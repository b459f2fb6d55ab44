/** EAP types of the phones; each must be named, since phones don't negotiate ("WLAN security: methods"). */
export const EAP_TYPES = ['eap-fast', 'eap-tls', 'peap-mschapv2', 'peap-gtc'] as const;
export type EapType = (typeof EAP_TYPES)[number];

/** EAP-FAST and PEAP need a user name and a password on both ends. */
export function needsCredentials(type: string): boolean {
  return type === 'eap-fast' || type.startsWith('peap');
}
