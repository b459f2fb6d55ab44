import type { SheetCheck, SheetCommands, SheetModel, SheetTable } from '../../export/sheet/sheet-model';
import type { SheetText } from '../../export/sheet/sheet-text';
import { row } from '../../export/sheet/sheet-tables';
import type { ImportResult } from '../../import/model/import-result';
import type { ProfileDocument } from '../../profile/profile-document';
import type { Result } from '../../result';
import { visibleText } from '../../text/visible';
import type { ConfigurationComparison } from '../compare-configuration';
import type { NoFix } from '../fix/fix-params';
import type { Fix } from '../fix/propose-fix';
import type { PairRow } from '../pair-row';
import type { ReportText } from './report-text';

/** Lines that were not understood are listed up to this many; the rest is counted. */
const LISTED_LINES = 40;

/** A comparison that is reported on. */
export interface ReportInput {
  readonly profile: Pick<ProfileDocument, 'name' | 'site' | 'ssid'>;
  readonly result: ImportResult;
  readonly comparison: ConfigurationComparison;
  readonly fix: Result<Fix, NoFix>;
  readonly productVersion: string;
}

const ORDER = ['error', 'warning', 'info', 'pass'] as const;

function linesOf({ origin }: PairRow): readonly number[] {
  return origin?.kind === 'line' ? [origin.line, ...(origin.also ?? [])] : [];
}

function check(one: PairRow, text: ReportText, sheet: SheetText): SheetCheck {
  const { words, rowVerdicts, fieldName, rowText } = text;
  const lines = linesOf(one);
  const name = sheet.source(one.source);
  const source = lines.length === 0 ? name : `${words.lines(lines.join(', '))}; ${name}`;
  return {
    verdict: one.verdict === 'equal' ? 'pass' : one.severity,
    word: rowVerdicts[one.verdict],
    text: visibleText(`${fieldName(one.field)}: ${rowText(one)}`),
    source,
  };
}

/** What agrees in one line, since the tables have the values. */
function agreeing(rows: readonly PairRow[], { words, rowVerdicts, fieldName }: ReportText): SheetCheck[] {
  if (rows.length === 0) return [];
  const names = [...new Set(rows.map(({ field }) => fieldName(field)))].join(', ');
  return [{ verdict: 'pass', word: rowVerdicts.equal, text: words.agree(names), source: '' }];
}

/** What differs comes first, the worst before all; what agrees stands at the end. */
function checks({ comparison: { rows } }: ReportInput, text: ReportText, sheet: SheetText): SheetCheck[] {
  const open = rows
    .filter(({ code }) => code !== 'pair.equal')
    .map((one) => check(one, text, sheet))
    .toSorted((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict));
  const equal = rows.filter(({ code }) => code === 'pair.equal');
  return [...open, ...agreeing(equal, text)];
}

function sideTable(
  heading: string,
  side: 'phone' | 'ap',
  { comparison }: ReportInput,
  { fieldName, words, value, isOwnText }: ReportText,
): SheetTable {
  const shown = comparison.rows.filter(({ phone, ap }) => phone !== null || ap !== null);
  const rows = shown.map(({ field, [side]: told }) =>
    told === null
      ? row(fieldName(field), words.notTold)
      : row(fieldName(field), value(field, told), { monospace: isOwnText(field) }),
  );
  return { heading, groups: [{ path: null, rows }] };
}

function fixCommands({ fix }: ReportInput, { words }: ReportText): SheetCommands[] {
  if (!fix.ok) return [];
  const { shownLines, unconfirmed } = fix.value;
  const lines = shownLines.map((text, index) => ({
    text: visibleText(text),
    unconfirmed: unconfirmed.includes(index),
  }));
  return [{ heading: words.fix, lines }];
}

function notes({ result, fix }: ReportInput, text: ReportText): string[] {
  const { words, verdicts, noFixText, fixNoteText } = text;
  const listed = result.notUnderstood.slice(0, LISTED_LINES);
  const more = result.notUnderstood.length - listed.length;
  const outcome = fix.ok ? words.fixChecked(verdicts[fix.value.after.verdict]) : noFixText(fix.error);
  return [
    outcome,
    ...(fix.ok && fix.value.unconfirmed.length > 0 ? [words.fixUnconfirmed] : []),
    ...(fix.ok ? fix.value.notes.map((note) => visibleText(fixNoteText(note))) : []),
    words.secretsMasked,
    ...listed.map(({ line, text }) => words.notUnderstood(line, visibleText(text))),
    ...(more > 0 ? [words.moreLines(more)] : []),
  ];
}

/** The report on a comparison as a sheet, which HTML and PDF draw; it holds no secret. */
export function buildReport(input: ReportInput, text: ReportText, sheet: SheetText): SheetModel {
  const { profile, result, comparison } = input;
  const { words } = text;
  const items = checks(input, text, sheet);
  const open = comparison.rows.filter(({ verdict }) => verdict !== 'equal');
  const sources = [...new Set(open.flatMap(({ source }) => source.split('; ')))];
  return {
    language: text.language,
    kind: words.title,
    title: visibleText(profile.name),
    head: [
      ...(profile.site === '' ? [] : [row(sheet.labels.site, profile.site)]),
      row(sheet.labels.ssid, profile.ssid, { monospace: true }),
      ...(result.release === null ? [] : [row(words.release, result.release)]),
      row(sheet.labels.date, '', { blank: true }),
    ],
    scheme: {
      words: `${words.configuration}: ${text.dialects[result.dialect]}`,
      grade: text.verdicts[comparison.verdict],
    },
    phone: sideTable(words.onPhone, 'phone', input, text),
    accessPoint: sideTable(words.onAccessPoint, 'ap', input, text),
    commands: fixCommands(input, text),
    checks: { heading: words.rows, items },
    notes: { heading: sheet.notes, items: notes(input, text) },
    qr: null,
    signature: [row(sheet.technician, '', { blank: true }), row(sheet.signature, '', { blank: true })],
    foot: [
      `${sheet.productName} ${input.productVersion}`,
      ...(sources.length === 0 ? [] : [sheet.basedOn(sources.map(sheet.source).join(', '))]),
    ].join(' · '),
    pageWords: sheet.page,
  };
}
