import type { ComparedRow, ComparisonReply } from '#contract/pair/comparison-schema';
import { pairValue, withWords } from '#messages/pair-value';
import { fixNoteText, noFixText, pairFieldName, pairText } from '#messages/catalogue';
import { sourceName } from '#messages/source-name';
import { toTable } from '../output/table';
import { visible } from '../output/visible';
import type { Session } from '../session';

/** The text of a row in the chosen language. */
export function rowText({ language }: Session, row: ComparedRow): string {
  return pairText(language, withWords(language, row));
}

function tableLines(session: Session, rows: readonly ComparedRow[]): string[] {
  const { cli, pair } = session.text;
  const { field, phone, ap, verdict, line } = cli.pair.columns;
  const [heading = '', ...lines] = toTable([
    [field, phone, ap, verdict, line],
    ...rows.map((row) => [
      pairFieldName(session.language, row.field),
      visible(pairValue(session.language, row.field, row.phone) ?? '-'),
      visible(pairValue(session.language, row.field, row.ap) ?? '-'),
      pair.rowVerdicts[row.verdict],
      row.lines.join(', '),
    ]),
  ]);
  return [session.style.strong(heading), ...lines];
}

function remarkLines(session: Session, rows: readonly ComparedRow[]): string[] {
  const { style, text, language } = session;
  return rows
    .filter(({ verdict }) => verdict !== 'equal')
    .flatMap((row) => {
      const word = style.severity(row.severity, text.terms.severity[row.severity]);
      const name = pairFieldName(language, row.field);
      return [
        `  ${word} ${name} ${style.faint(`[${row.code}; ${sourceName(language, row.source)}]`)}`,
        `    ${visible(rowText(session, row))}`,
      ];
    });
}

function fixLines({ text, language, style }: Session, fix: ComparisonReply['fix']): string[] {
  const { cli, pair } = text;
  if (!fix.checked)
    return fix.reason.code === 'fix.not-needed' ? [] : [visible(noFixText(language, fix.reason))];
  return [
    '',
    style.strong(cli.pair.fix),
    ...fix.lines.map((line) => `  ${visible(line)}`),
    ...(fix.unconfirmed.length === 0
      ? []
      : [cli.pair.fixUnconfirmed(fix.unconfirmed.map((index) => index + 1))]),
    ...(fix.masked ? [cli.pair.fixMasked] : []),
    cli.pair.fixAfter(pair.verdicts[fix.after]),
    ...fix.notes.map((note) => `  ${visible(fixNoteText(language, note))}`),
  ];
}

/** A comparison for people: an aligned table, what differs in words, the lines of the fix, the verdict. */
export function comparisonLines(session: Session, reply: ComparisonReply): string[] {
  const { cli, pair, imports } = session.text;
  const { verdict, rows, fix, network, notUnderstood, profile, dialect } = reply;
  const result = cli.pair.result(pair.verdicts[verdict]);
  const ssid = network?.ssid?.text ?? (network?.ssid ? `0x${network.ssid.hex}` : '?');
  return [
    cli.pair.compared(visible(profile.name), imports.dialects[dialect]),
    ...(network === null ? [] : [cli.pair.network(visible(ssid), network.line)]),
    '',
    ...tableLines(session, rows),
    '',
    ...remarkLines(session, rows),
    ...fixLines(session, fix),
    ...(notUnderstood.length === 0 ? [] : ['', cli.pair.notUnderstood]),
    ...notUnderstood.map(({ line, text }) => `  ${cli.pair.line(line)}: ${visible(text)}`),
    '',
    verdict === 'match'
      ? session.style.good(result)
      : session.style.severity(verdict === 'mismatch' ? 'error' : 'warning', result),
  ];
}
