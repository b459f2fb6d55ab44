import type { OptionName } from '../import/model/vocabulary';

/** What is compared, named after the profile's members where it has one. */
export const PAIR_FIELDS = [
  'network',
  'state',
  'ssid',
  'ssidRepeated',
  'hidden',
  'band',
  'vlan',
  'security',
  'authentication',
  'keyManagement',
  'encryption',
  'groupCipher',
  'akm',
  'fastRoaming',
  'overTheDs',
  'pmf',
  'wpaCompatibility',
  'psk',
  'wep.key',
  'wep.keyIndex',
  'wep.keySize',
  'wep.authentication',
  'radius',
  'radius.host',
  'radius.authPort',
  'radius.acctPort',
  'radius.secret',
  'notUnderstood',
  'unconfirmed',
] as const;

/** A roaming or voice option of the access point is a field of its own. */
export type PairField = (typeof PAIR_FIELDS)[number] | `option.${OptionName}`;
