/** Dialects that may be read; the ids are those of the export targets where there is one. */
export const DIALECT_IDS = [
  'ios-autonomous',
  'aireos',
  'c9800',
  'c9800-restconf',
  'meraki',
  'hostapd',
  'openwrt',
  'windows',
  'apple',
  'networkmanager',
  'wpa-supplicant',
  'cucm-axl',
  'library',
] as const;
export type DialectId = (typeof DIALECT_IDS)[number];
