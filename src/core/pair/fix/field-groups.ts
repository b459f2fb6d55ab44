import type { PairField } from '../pair-field';

/** Fields that one part of a configuration sets together. */
export const SECURITY_FIELDS: readonly PairField[] = [
  'ssid',
  'security',
  'keyManagement',
  'encryption',
  'groupCipher',
  'akm',
  'fastRoaming',
];
export const WEP_FIELDS: readonly PairField[] = [
  'wep.key',
  'wep.keyIndex',
  'wep.keySize',
  'wep.authentication',
];
export const RADIUS_FIELDS: readonly PairField[] = [
  'radius',
  'radius.host',
  'radius.authPort',
  'radius.acctPort',
  'radius.secret',
];
export const CIPHER_FIELDS: readonly PairField[] = [
  'ssid',
  'vlan',
  'security',
  'keyManagement',
  'encryption',
  'groupCipher',
  'akm',
  'wep.key',
  'wep.keyIndex',
  'wep.keySize',
];
