import { element, toXmlFile, type XmlPart } from '../../../text/xml';

/** How a cell looks. A colour only supports what a word says. */
interface CellLook {
  readonly bold?: true;
  readonly size?: number;
  readonly color?: string;
  readonly font?: string;
  readonly fill?: string;
  readonly line?: 'thin' | 'dotted';
  /** Runs on over the empty cells beside it instead of wrapping in its own column. */
  readonly wide?: true;
}

const STANDARD_SIZE = 10;
const QUIET = 'FF5A6577';
const ACCENT = 'FF2457D6';

/** The looks by name; their order is their number in the file, and the first is that of every other cell. */
export const LOOKS = {
  plain: {},
  kind: { color: QUIET, wide: true },
  title: { bold: true, size: 16, wide: true },
  scheme: { bold: true, wide: true },
  heading: { bold: true, size: 12, color: ACCENT, line: 'thin', wide: true },
  path: { color: QUIET, size: 9, wide: true },
  label: { color: QUIET },
  value: { bold: true },
  code: { font: 'Consolas' },
  blank: { fill: 'FFFFF6D6', line: 'dotted' },
  remark: { color: QUIET, size: 9 },
  pass: { bold: true, color: 'FF1E7A46' },
  warning: { bold: true, color: 'FF8A5A00' },
  error: { bold: true, color: 'FFB3261E' },
  info: { bold: true, color: QUIET },
} as const satisfies Readonly<Record<string, CellLook>>;
export type LookName = keyof typeof LOOKS;

const looks: readonly CellLook[] = Object.values(LOOKS);

/** Height of a line in points; text in columns of `wide` looks stays on one line. */
export function lineHeight(name: LookName): number {
  const { size = STANDARD_SIZE } = LOOKS[name] as CellLook;
  return size * 1.4;
}

export function wraps(name: LookName): boolean {
  return !(LOOKS[name] as CellLook).wide;
}

export function lookNumber(name: LookName): number {
  return Object.keys(LOOKS).indexOf(name);
}

const flag = (name: string, attributes: Readonly<Record<string, string>> = {}) =>
  element(name, [], attributes);

function font({ bold, size, color, font: name }: CellLook, standard: string): XmlPart {
  return element('font', [
    ...(bold ? [flag('b')] : []),
    flag('sz', { val: String(size ?? STANDARD_SIZE) }),
    flag('color', { rgb: color ?? 'FF1B2330' }),
    flag('name', { val: name ?? standard }),
  ]);
}

function fill(color: string): XmlPart {
  const pattern = element('patternFill', [flag('fgColor', { rgb: color })], { patternType: 'solid' });
  return element('fill', [pattern]);
}

function border(line: CellLook['line']): XmlPart {
  const bottom =
    line === undefined
      ? flag('bottom')
      : element('bottom', [flag('color', { rgb: line === 'thin' ? ACCENT : QUIET })], { style: line });
  return element('border', [flag('left'), flag('right'), flag('top'), bottom, flag('diagonal')]);
}

/** Number format 49 is "Text": what is typed over a cell stays a text too, also where it begins like a formula. */
function cellFormat({ fill: color, line, wide }: CellLook, index: number): XmlPart {
  const borderId = line === undefined ? '0' : line === 'thin' ? '1' : '2';
  const numbers = {
    numFmtId: '49',
    fontId: String(index),
    fillId: color === undefined ? '0' : '2',
    borderId,
  };
  const applied = {
    applyNumberFormat: '1',
    applyFont: '1',
    applyFill: '1',
    applyBorder: '1',
    applyAlignment: '1',
  };
  return element('xf', [flag('alignment', { vertical: 'top', wrapText: wide ? '0' : '1' })], {
    ...numbers,
    xfId: '0',
    ...applied,
  });
}

const counted = (name: string, parts: readonly XmlPart[]) =>
  element(name, parts, { count: String(parts.length) });

/** `styles.xml`; the first two fills are fixed by the format. */
export function stylesPart(language: 'ko' | 'en'): string {
  const standard = language === 'ko' ? '맑은 고딕' : 'Calibri';
  const pattern = (patternType: string) => element('fill', [flag('patternFill', { patternType })]);
  return toXmlFile(
    element(
      'styleSheet',
      [
        counted(
          'fonts',
          looks.map((look) => font(look, standard)),
        ),
        counted('fills', [pattern('none'), pattern('gray125'), fill(LOOKS.blank.fill)]),
        counted('borders', [border(undefined), border('thin'), border('dotted')]),
        counted('cellStyleXfs', [flag('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' })]),
        counted('cellXfs', looks.map(cellFormat)),
        counted('cellStyles', [flag('cellStyle', { name: 'Normal', xfId: '0', builtinId: '0' })]),
      ],
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    ),
  );
}
