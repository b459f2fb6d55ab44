import { utf8Bytes } from '../../utf8';
import { zipFiles } from '../../zip/zip-files';
import type { SheetModel, SheetRow, SheetTable } from './sheet-model';
import type { SheetText } from './sheet-text';
import type { LookName } from './xlsx/styles';
import { workbookParts, type Cell, type Worksheet } from './xlsx/workbook';

type Line = readonly Cell[];

const cell = (text: string, look: LookName): Cell => ({ text, look });
const EMPTY: Line = [];

/** A heading whose line runs over the columns beside it. */
const heading = (text: string, columns = 3): Line =>
  Array.from({ length: columns }, (_, index) => cell(index === 0 ? text : '', 'heading'));

/** Label, the label in the reader's language where a table has some, value, remark. */
function rowLine(row: SheetRow, hasGloss: boolean, words: SheetText): Line {
  const { label, gloss, value, monospace, blank, unconfirmed } = row;
  const look = blank ? 'blank' : monospace ? 'code' : 'value';
  return [
    cell(label, 'label'),
    ...(hasGloss ? [cell(gloss, 'remark')] : []),
    cell(blank ? words.card.fillIn : value, look),
    cell(unconfirmed ? `* ${words.card.unconfirmed}` : '', 'remark'),
  ];
}

function tableLines({ heading: title, groups }: SheetTable, hasGloss: boolean, words: SheetText): Line[] {
  return [
    heading(title, hasGloss ? 4 : 3),
    ...groups.flatMap(({ path, rows }) => [
      ...(path === null ? [] : [EMPTY, [cell(path, 'path')]]),
      ...rows.map((row) => rowLine(row, hasGloss, words)),
    ]),
  ];
}

/** What stands above every sheet: each can be printed and handed over alone. */
function headLines(sheet: SheetModel, hasGloss: boolean, words: SheetText): Line[] {
  const { words: scheme, grade } = sheet.scheme;
  return [
    [cell(sheet.kind, 'kind')],
    [cell(sheet.title, 'title')],
    [cell(`${scheme} (${grade})`, 'scheme')],
    ...sheet.head.map((row) => rowLine(row, hasGloss, words)),
    EMPTY,
  ];
}

function phoneSheet(sheet: SheetModel, words: SheetText): Worksheet {
  const hasGloss = sheet.phone.groups.some(({ rows }) => rows.some(({ gloss }) => gloss !== ''));
  return {
    name: sheet.phone.heading,
    widths: hasGloss ? [24, 20, 32, 30] : [28, 40, 34],
    rows: [...headLines(sheet, hasGloss, words), ...tableLines(sheet.phone, hasGloss, words)],
  };
}

/** Commands with their remark beside them, never in them. */
function accessPointSheet(sheet: SheetModel, words: SheetText): Worksheet {
  const commands = sheet.commands.flatMap(({ heading: title, lines }): Line[] => [
    EMPTY,
    heading(title),
    ...lines.map(({ text, unconfirmed }, index) => [
      cell(String(index + 1), 'label'),
      cell(text, 'code'),
      cell(unconfirmed ? `* ${words.card.unconfirmed}` : '', 'remark'),
    ]),
  ]);
  return {
    name: sheet.accessPoint.heading,
    widths: [20, 66, 30],
    rows: [...headLines(sheet, false, words), ...tableLines(sheet.accessPoint, false, words), ...commands],
  };
}

function checkSheet(sheet: SheetModel, words: SheetText): Worksheet {
  const checks = sheet.checks.items.map(({ verdict, word, text, source }) => [
    cell(word, verdict),
    cell(text, 'plain'),
    cell(source, 'remark'),
  ]);
  const notes = sheet.notes.items.map((note) => [cell('–', 'label'), cell(note, 'plain')]);
  return {
    name: sheet.checks.heading,
    widths: [14, 72, 26],
    rows: [
      ...headLines(sheet, false, words),
      heading(sheet.checks.heading),
      ...checks,
      ...(notes.length === 0 ? [] : [EMPTY, heading(sheet.notes.heading), ...notes]),
      EMPTY,
      ...sheet.signature.map((row) => rowLine(row, false, words)),
      EMPTY,
      [cell('', 'label'), cell(sheet.foot, 'remark')],
    ],
  };
}

/** The sheet as a workbook: phone, access point, check list. */
export function toSheetXlsx(sheet: SheetModel, words: SheetText): Uint8Array {
  const worksheets = [phoneSheet(sheet, words), accessPointSheet(sheet, words), checkSheet(sheet, words)];
  const { title, language } = sheet;
  const parts = workbookParts(worksheets, { title, language, program: words.productName });
  return zipFiles(Object.entries(parts).map(([name, text]) => ({ name, bytes: utf8Bytes(text) })));
}
