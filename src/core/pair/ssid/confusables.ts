/** Characters of a row are drawn alike in common fonts; the first stands for all of them. */
interface Lookalikes {
  readonly characters: string;
  readonly source: string;
}

const tr39 = 'Unicode Technical Standard 39, confusables';
const keyboard = 'what keyboards and word processors put in place of ASCII';
const hangul = 'Hangul letters next to ASCII, seen in common Korean fonts';

/** The compact table: what a person types or pastes by mistake into an SSID. */
// prettier-ignore
export const LOOKALIKES: readonly Lookalikes[] = [
  { characters: 'O0ОΟＯ０', source: tr39 },
  { characters: 'oоοｏᴏ', source: tr39 },
  { characters: 'lI1|ІΙӀ∣ǀⅼⅠｌＩ１｜', source: tr39 },
  { characters: 'iіｉ', source: tr39 },
  { characters: 'AАΑＡ', source: tr39 },
  { characters: 'aаａɑ', source: tr39 },
  { characters: 'BВΒＢ', source: tr39 },
  { characters: 'CСϹＣ', source: tr39 },
  { characters: 'cсϲｃ', source: tr39 },
  { characters: 'EЕΕＥ', source: tr39 },
  { characters: 'eеｅ', source: tr39 },
  { characters: 'HНΗＨ', source: tr39 },
  { characters: 'JЈＪ', source: tr39 },
  { characters: 'jјｊ', source: tr39 },
  { characters: 'KКΚＫK', source: tr39 },
  { characters: 'MМΜＭ', source: tr39 },
  { characters: 'NΝＮ', source: tr39 },
  { characters: 'PРΡＰ', source: tr39 },
  { characters: 'pрρｐ', source: tr39 },
  { characters: 'SЅＳ5５', source: tr39 },
  { characters: 'sѕｓ', source: tr39 },
  { characters: 'TТΤＴ', source: tr39 },
  { characters: 'XХΧＸ', source: tr39 },
  { characters: 'xхｘ×', source: tr39 },
  { characters: 'YΥҮＹ', source: tr39 },
  { characters: 'yуｙ', source: tr39 },
  { characters: 'ZΖＺ', source: tr39 },
  { characters: 'B8８', source: tr39 },
  { characters: '-‐‑‒–—―−－ー', source: keyboard },
  { characters: '_＿‗', source: keyboard },
  { characters: "'‘’ʼ′＇`´", source: keyboard },
  { characters: '"“”″＂', source: keyboard },
  { characters: '.．。․', source: keyboard },
  { characters: ',，‚', source: keyboard },
  { characters: ':：∶', source: keyboard },
  { characters: '/／⁄∕', source: keyboard },
  { characters: '&＆', source: keyboard },
  { characters: ' \u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000', source: keyboard },
  { characters: '-ㅡᅳ一', source: hangul },
  { characters: 'lㅣᅵ丨', source: hangul },
  { characters: 'Oㅇᄋ〇', source: hangul },
];

function toTable(rows: readonly Lookalikes[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const { characters } of rows) {
    const [first = '', ...others] = Array.from(characters);
    const head = table.get(first) ?? first;
    for (const other of others) if (!table.has(other)) table.set(other, head);
  }
  return table;
}

const HEAD_OF = toTable(LOOKALIKES);

/** The text with every look-alike replaced by the one character that stands for it. */
export function toSkeleton(text: string): string {
  return Array.from(text, (character) => HEAD_OF.get(character) ?? character).join('');
}
