import { startsFormula, toCsv } from '../../text/csv';
import { row } from './sheet-tables';
import type { SheetModel, SheetRow, SheetTable } from './sheet-model';
import type { SheetText } from './sheet-text';

/** The sheet as a table: section, label, label in the reader's language, value, remark. */
export function toSheetCsv(sheet: SheetModel, words: SheetText): string {
  const remark = ({ value, blank, unconfirmed }: SheetRow): string =>
    [
      ...(blank ? [words.card.fillIn] : []),
      ...(unconfirmed ? [words.card.unconfirmed] : []),
      ...(startsFormula(value) ? [words.apostropheNote] : []),
    ].join(' ');
  const line = (section: string, row: SheetRow): string[] => [
    section,
    row.label,
    row.gloss,
    row.value,
    remark(row),
  ];
  const table = ({ heading, groups }: SheetTable): string[][] =>
    groups.flatMap(({ path, rows }) =>
      rows.map((row) => line(path === null ? heading : `${heading}: ${path}`, row)),
    );
  return toCsv([
    words.csvColumns,
    [sheet.kind, words.labels.profile, '', sheet.title, ''],
    ...sheet.head.map((row) => line(sheet.kind, row)),
    ...table(sheet.phone),
    ...table(sheet.accessPoint),
    ...sheet.commands.flatMap(({ heading, lines }) =>
      lines.map(({ text, unconfirmed }, index) => [
        heading,
        `${index + 1}`,
        '',
        text,
        remark(row('', text, { unconfirmed })),
      ]),
    ),
    ...sheet.checks.items.map(({ word, text, source }) => [sheet.checks.heading, word, '', text, source]),
    ...sheet.notes.items.map((text) => [sheet.notes.heading, '', '', text, '']),
    ...sheet.signature.map((row) => line(sheet.kind, row)),
    [sheet.kind, '', '', sheet.foot, ''],
  ]);
}
