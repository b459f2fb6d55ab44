import type { TextRule } from './text-rule';

/** SSID of `config wlan create`: the strictest of Cisco's rules; quotes allow inner spaces. */
export const AIREOS_SSID: TextRule = {
  refused: '?"$[\\]+',
  refusedFirst: '!#;',
  space: 'inside',
  unicode: false,
  source: 'Cisco SSID rule (WAP321 help); configuration of an 8.1 controller with quoted names',
};

/** Passphrase, ASCII WEP key or shared secret as one argument. */
export const AIREOS_KEY: TextRule = {
  refused: '?"\\',
  refusedFirst: '',
  space: 'inside',
  unicode: false,
  source: 'configuration of an 8.1 controller with quoted names; ? \\ " are not documented',
};

/** One argument: in double quotes where it holds a space. */
export function toAireosArgument(text: string): string {
  return text.includes(' ') ? `"${text}"` : text;
}
