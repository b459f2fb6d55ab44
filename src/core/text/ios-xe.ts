import { utf8Bytes } from '../utf8';
import type { TextRule } from './text-rule';

/** SSID of `wlan NAME ID SSID` on the Catalyst 9800: a backslash begins an escape, `?` opens help, `"` ends a quote. */
export const IOS_XE_SSID: TextRule = {
  refused: '?"\\',
  refusedFirst: '',
  space: 'inside',
  unicode: true,
  source: '9800 GUI rule for SSIDs, 17.12; escapes after a public report',
};

/** Passphrase: runs unquoted to the end of the line, so inner spaces are kept and outer ones are lost. */
export const IOS_XE_KEY: TextRule = {
  refused: '?"\\',
  refusedFirst: '',
  space: 'inside',
  unicode: false,
  source: 'configuration of a C9800-L, 17.06.05',
};

/** Shared secret after `key 0`. */
export const IOS_XE_SECRET: TextRule = {
  refused: '?"\\',
  refusedFirst: '',
  space: 'refused',
  unicode: false,
  source: 'IOS terminal help key; quoting is not documented',
};

function escapeCharacter(character: string): string {
  if (character >= ' ' && character <= '~') return character;
  return Array.from(
    utf8Bytes(character),
    (byte) => `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
}

/** An SSID as one argument: other than ASCII as `\xNN` for each UTF-8 byte, in quotes where it holds a space. */
export function toIosXeSsid(ssid: string): string {
  const escaped = Array.from(ssid, escapeCharacter).join('');
  return escaped.includes(' ') ? `"${escaped}"` : escaped;
}
