/** The constant text of Cisco's reversible type 7 (public since 1995). */
const CONSTANT = 'dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87';

/** The octets behind type 7 digits as characters U+0000 to U+00FF; null where the text is no type 7. */
export function decodeType7(digits: string): string | null {
  if (!/^\d{2}(?:[0-9a-f]{2})+$/i.test(digits)) return null;
  const seed = Number(digits.slice(0, 2));
  if (seed >= CONSTANT.length) return null;
  let text = '';
  for (let index = 2; index < digits.length; index += 2) {
    const mask = CONSTANT.charCodeAt((seed + index / 2 - 1) % CONSTANT.length);
    text += String.fromCharCode(Number.parseInt(digits.slice(index, index + 2), 16) ^ mask);
  }
  return text;
}
