import type { TextRule } from './text-rule';

/** SSID of `dot11 ssid` on autonomous IOS; spaces stay refused until a source states how they are written. */
export const IOS_SSID: TextRule = {
  refused: '?"$[\\]+',
  refusedFirst: '!#;',
  space: 'refused',
  unicode: false,
  source: 'Cisco SSID rule (WAP321 help); IOS guides: no spaces',
};

/** Passphrase of `wpa-psk ascii 0`: `?` opens help; how quotes, backslashes and spaces are read is not documented. */
export const IOS_KEY: TextRule = {
  refused: '?"\\',
  refusedFirst: '',
  space: 'refused',
  unicode: false,
  source: 'IOS terminal help key; quoting is not documented',
};

/** Shared secret after `key`. */
export const IOS_SECRET: TextRule = IOS_KEY;

/** A lone digit after `key` is read as the type of a key that is missing. */
export function isIosKeyType(secret: string): boolean {
  return /^\d$/.test(secret);
}
