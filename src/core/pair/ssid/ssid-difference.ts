import type { SsidOctets } from '../../import/model/ssid-octets';
import { isInvisible } from '../../key/character-scan';
import type { SsidParting } from '../pair-params';
import { toSkeleton } from './confusables';

/** How two SSIDs can differ without a person seeing it. */
export const SSID_DIFFERENCE_KINDS = [
  'normalization',
  'case',
  'edge-space',
  'invisible',
  'look-alike',
] as const;
export type SsidDifferenceKind = (typeof SSID_DIFFERENCE_KINDS)[number];

export type SsidDifference =
  | { readonly kind: 'equal' }
  /** Octets that are no UTF-8 text on one side. */
  | { readonly kind: 'not-text' }
  | { readonly kind: 'looks-alike'; readonly kinds: readonly SsidDifferenceKind[]; readonly at: SsidParting }
  | { readonly kind: 'different'; readonly at: SsidParting };

type Fold = (text: string) => string;

/** What takes a kind of difference away. */
const FOLDS: Readonly<Record<SsidDifferenceKind, Fold>> = {
  normalization: (text) => text.normalize('NFC'),
  invisible: (text) =>
    Array.from(text)
      .filter((character) => !isInvisible(character))
      .join(''),
  'edge-space': (text) => text.replace(/^[\s\u00A0]+|[\s\u00A0]+$/gu, ''),
  'look-alike': toSkeleton,
  case: (text) => text.toLowerCase(),
};

/** Invisible characters hide spaces at an edge; what is drawn alike may depend on the case and the reverse. */
const ORDERS: readonly (readonly SsidDifferenceKind[])[] = [
  ['normalization', 'invisible', 'edge-space', 'look-alike', 'case'],
  ['normalization', 'invisible', 'edge-space', 'case', 'look-alike'],
];

function isEqualWithout(kinds: readonly SsidDifferenceKind[], one: string, other: string): boolean {
  return ORDERS.some((order) => {
    const fold = (text: string) =>
      order.filter((kind) => kinds.includes(kind)).reduce((value, kind) => FOLDS[kind](value), text);
    return fold(one) === fold(other);
  });
}

const SETS_BY_SIZE: readonly (readonly SsidDifferenceKind[])[] = SSID_DIFFERENCE_KINDS.reduce<
  readonly (readonly SsidDifferenceKind[])[]
>((sets, kind) => [...sets, ...sets.map((set) => [...set, kind])], [[]]).toSorted(
  (one, other) => one.length - other.length,
);

function codePoints(text: string): string {
  return Array.from(
    text,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
}

/** Most code points of each side that are shown. */
const SHOWN = 4;

/** The first place where two texts part, and what stands there up to where they meet again. */
export function findParting(phone: string, ap: string): SsidParting {
  const one = Array.from(phone);
  const other = Array.from(ap);
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < one.length - start &&
    end < other.length - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1;
  const part = (characters: readonly string[]) =>
    codePoints(characters.slice(start, Math.min(characters.length - end, start + SHOWN)).join(''));
  return { position: start + 1, phoneCodePoints: part(one), apCodePoints: part(other) };
}

/** How an access point's SSID differs from the phone's; octets decide, and what the eye can't see is named. */
export function compareSsids(phone: SsidOctets, ap: SsidOctets): SsidDifference {
  if (phone.hex === ap.hex) return { kind: 'equal' };
  if (phone.text === null || ap.text === null) return { kind: 'not-text' };
  const [one, other] = [phone.text, ap.text];
  const at = findParting(one, other);
  const kinds = SETS_BY_SIZE.find((set) => isEqualWithout(set, one, other));
  return kinds === undefined ? { kind: 'different', at } : { kind: 'looks-alike', kinds, at };
}
