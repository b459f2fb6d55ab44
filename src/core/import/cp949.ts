/** Octets of KS X 1001 in EUC: both halves of a character from here on. */
const FIRST = 0xa1;
const LAST = 0xfe;
const LEAD = 0x81;

/** Hangul syllables in Unicode. */
const SYLLABLES = { first: 0xac00, last: 0xd7a3 } as const;

/** Places of a second octet outside of KS X 1001: A to Z, a to z, and from 0x81 on. */
const TRAILS = 178;
/** How many of them are there where KS X 1001 has the octets from 0xA1 on for itself. */
const SHORT_TRAILS = 84;

/** Added to KS X 1001 in 1998; decoders are older. */
const ADDED: readonly (readonly [octets: number, character: string])[] = [
  [0xa2e6, '€'],
  [0xa2e7, '®'],
];

interface Tables {
  /** Characters of KS X 1001 by their two octets. */
  readonly standard: ReadonlyMap<number, string>;
  /** Microsoft's extension: every syllable that KS X 1001 lacks, in Unicode's order. */
  readonly extension: readonly string[];
}

function makeTables(): Tables {
  const decoder = new TextDecoder('euc-kr', { fatal: true });
  const standard = new Map<number, string>();
  for (let lead = FIRST; lead <= LAST; lead += 1)
    for (let trail = FIRST; trail <= LAST; trail += 1) {
      try {
        standard.set(lead * 256 + trail, decoder.decode(Uint8Array.of(lead, trail)));
      } catch {
        // No character stands there.
      }
    }
  for (const [octets, character] of ADDED) standard.set(octets, character);
  const known = new Set(standard.values());
  const extension: string[] = [];
  for (let code: number = SYLLABLES.first; code <= SYLLABLES.last; code += 1) {
    const syllable = String.fromCodePoint(code);
    if (!known.has(syllable)) extension.push(syllable);
  }
  return { standard, extension };
}

let tables: Tables | null = null;

function trailIndex(octet: number): number {
  if (octet >= 0x41 && octet <= 0x5a) return octet - 0x41;
  if (octet >= 0x61 && octet <= 0x7a) return octet - 0x61 + 26;
  return octet >= 0x81 && octet <= LAST ? octet - 0x81 + 52 : -1;
}

function characterOf({ standard, extension }: Tables, lead: number, trail: number): string | undefined {
  if (lead >= FIRST && trail >= FIRST) return standard.get(lead * 256 + trail);
  const index = trailIndex(trail);
  if (lead < LEAD || index < 0) return undefined;
  const before = lead < FIRST ? (lead - LEAD) * TRAILS : 32 * TRAILS + (lead - FIRST) * SHORT_TRAILS;
  return extension[before + index];
}

/** Whether a character is a syllable of KS X 1001, of which nearly all of a Korean text is made. */
function isCommon(lead: number, trail: number, character: string): boolean {
  return lead >= FIRST && trail >= FIRST && /^[가-힣]$/.test(character);
}

/**
 * The text of octets in CP949 (Windows-949), in which Korean Windows saves what is called ANSI there: EUC-KR, and the
 * syllables that KS X 1001 lacks, which not every runtime's decoder has. Two letters of Western Europe side by side,
 * or a degree sign before a C, are a Korean character too: most of what is not ASCII has to be common Hangul. Null for
 * anything else.
 */
export function koreanText(bytes: Uint8Array): string | null {
  tables ??= makeTables();
  const ascii = new TextDecoder();
  const parts: string[] = [];
  let pairs = 0;
  let common = 0;
  for (let index = 0; index < bytes.length;) {
    const start = index;
    while ((bytes[index] ?? LEAD) < 0x80) index += 1;
    if (index > start) parts.push(ascii.decode(bytes.subarray(start, index)));
    if (index === bytes.length) break;
    const [lead, trail] = [bytes[index] ?? 0, bytes[index + 1] ?? 0];
    const character = characterOf(tables, lead, trail);
    if (character === undefined) return null;
    parts.push(character);
    pairs += 1;
    if (isCommon(lead, trail, character)) common += 1;
    index += 2;
  }
  return common * 2 > pairs ? parts.join('') : null;
}
