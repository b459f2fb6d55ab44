import type { ValidProfile } from '../../profile/valid-profile';
import { utf8Bytes } from '../../utf8';

/** FNV-1a with 128 bits (Fowler, Noll, Vo): its offset basis and prime. */
const OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x0000000001000000000000000000013bn;
const MASK = (1n << 128n) - 1n;

function hash(text: string): string {
  let value = OFFSET;
  for (const byte of utf8Bytes(text)) value = ((value ^ BigInt(byte)) * PRIME) & MASK;
  return value.toString(16).padStart(32, '0');
}

/**
 * A UUID of version 8 (RFC 9562, 5.8) that depends on the text alone, so that the same profile gets the same one
 * again and replaces itself on the client. It tells things apart and protects nothing.
 */
function stableUuid(text: string): string {
  const digits = hash(text).toUpperCase();
  const variant = (8 + (Number.parseInt(digits.charAt(16), 16) % 4)).toString(16).toUpperCase();
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}

/** What identifies the profile over time: its id in the library, or its name and SSID where it comes from a file. */
function seed({ id, name, ssid }: ValidProfile): string {
  return id?.toLowerCase() ?? `${name}\n${ssid}`;
}

/** The UUID of a part of a profile's files. */
export function profileUuid(profile: ValidProfile, part: string): string {
  return stableUuid(`${part}\n${seed(profile)}`);
}
