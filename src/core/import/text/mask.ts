export const MASKED = '••••';
const LONGEST = 160;

/**
 * Names after which a secret may stand; parts, so that `auth_server_shared_secret` is one too. A RADIUS server's ports
 * are among them: its secret follows them, in commands that were typed wrong without a name.
 */
const SECRET_NAME =
  /keymaterial|sharedkey|passphrase|password|passwd|secret|wpa-psk|wpa_psk|set-key|psk|community|wep-?_?key|^key\d?$|^r[01]kh$|^ascii$|^hex$|^encrypt$|token|\bpin\b|^1(?:812|813|645|646)$/i;

/** What may stand after such a name and tells nothing. */
const HARMLESS =
  /^(?:ascii|hex|encrypt|enable|enabled|disable|disabled|size|\d{2,3}bit|40|104|128|152|transmit-key|set-key|key|encryption|mode|authentication|open|shared|shared-key|option|list|true|false|null|name|psk|dot1x|ft|sae|management|wpa2?|wpa-eap|wpa-psk|ft-psk|ft-eap|wpa-(?:psk|eap)-sha256|owe|cckm|tkip|ccmp|aes|1(?:812|813|645|646)|(?:auth|acct|authentication|accounting)-?port|retransmit|timeout|none|[-*•.]+)$/i;

/** The same names anywhere in a line; most lines have none and need no closer look. */
const ANY_SECRET_NAME = new RegExp(SECRET_NAME.source.replaceAll(/\^|\$/g, '\\b'), 'i');

const SEPARATOR = /([\s=:,;"'{}[\]<>()]+)/;

/** A key type (`0`, `7`, `8` …) is harmless only where the key itself follows. */
function isKeyType(parts: readonly string[], index: number): boolean {
  return /^\d$/.test(parts[index] ?? '') && (parts[index + 2] ?? '') !== '';
}

/** A WLAN's number after `enable` or `disable`. */
function isNumberAfterToggle(parts: readonly string[], index: number): boolean {
  return /^\d{1,3}$/.test(parts[index] ?? '') && /^(?:enable|disable)$/i.test(parts[index - 2] ?? '');
}

/**
 * A line for messages: everything after a name that may lead a secret is masked, save words that tell nothing.
 * Cut to a readable length. Masks rather too much than too little.
 */
export function maskSecrets(line: string): string {
  const start = line.slice(0, LONGEST * 4);
  return shorten(ANY_SECRET_NAME.test(start) ? masked(start) : start);
}

function masked(line: string): string {
  const parts = line.split(SEPARATOR);
  let isSecret = false;
  const shown = parts.map((part, index) => {
    if (index % 2 === 1 || part === '') return part;
    const isHarmless =
      !isSecret || HARMLESS.test(part) || isKeyType(parts, index) || isNumberAfterToggle(parts, index);
    if (SECRET_NAME.test(part) && isHarmless) isSecret = true;
    return isHarmless ? part : MASKED;
  });
  return shown.join('');
}

function shorten(line: string): string {
  const text = line.trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
