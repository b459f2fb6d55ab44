import type { ValidProfile } from '../../profile/valid-profile';
import { columnWidth, padColumns, wrapColumns } from '../../text/columns';
import { visibleText } from '../../text/visible';
import type { SheetText } from '../sheet/sheet-text';
import type { ExportContext } from '../target';
import { notesFor } from './card-notes';
import type { CardText } from './card-text';
import { phoneTables, type CardRow, type CardTable } from './phone-card';

const WIDTH = 96;

/** The mark stands on the label: beside a key it could be typed as a part of it. */
function labelOf({ label, gloss, confirmed, state }: CardRow, words: CardText): string {
  const name = gloss === '' ? label : `${label} (${gloss})`;
  return confirmed || state === 'empty' ? name : `${name} ${words.unconfirmedMark}`;
}

function valueOf({ value, state }: CardRow, words: CardText): string {
  return { filled: value, empty: words.leaveEmpty, blank: words.fillIn }[state];
}

function tableLines({ id, path, rows, source }: CardTable, sheet: SheetText): string[] {
  const words = sheet.card;
  const labelWidth = Math.max(...rows.map((row) => columnWidth(labelOf(row, words))));
  const heading = words.sections[id];
  return [
    heading,
    '-'.repeat(columnWidth(heading)),
    `  ${path}`,
    '',
    ...rows.map((row) => `  ${padColumns(labelOf(row, words), labelWidth)}  ${valueOf(row, words)}`),
    '',
    `  [${sheet.source(source)}]`,
    '',
  ];
}

function accessPointLines(profile: ValidProfile, { text: { sheet, terms } }: ExportContext): string[] {
  const { scheme, fastRoaming, vlan, hidden } = profile;
  const labels = sheet.labels;
  const rows = [
    [
      labels.apSecurity,
      scheme.apSecurity === 'static-wep' ? labels.staticWep : terms.security[scheme.apSecurity],
    ],
    [labels.keyManagement, terms.keyManagement[scheme.keyManagement]],
    [labels.encryption, terms.encryption[scheme.encryption]],
    [labels.fastRoaming, terms.fastRoaming[fastRoaming]],
    [labels.hidden, hidden ? labels.yes : labels.no],
    ...(vlan === null ? [] : [[labels.vlan, String(vlan)]]),
  ] as const;
  const width = Math.max(...rows.map(([label = '']) => columnWidth(label)));
  return [
    sheet.card.onAccessPoint,
    '-'.repeat(columnWidth(sheet.card.onAccessPoint)),
    ...rows.map(([label = '', value = '']) => `  ${padColumns(label, width)}  ${value}`),
    '',
  ];
}

function noteLines(profile: ValidProfile, sheet: SheetText): string[] {
  const words = sheet.card;
  const notes = notesFor(profile).flatMap(({ note, source }) => {
    const [first = '', ...rest] = wrapColumns(`${words.notes[note]} [${sheet.source(source)}]`, WIDTH - 4);
    return [`  - ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return [words.notesHeading, '-'.repeat(columnWidth(words.notesHeading)), ...notes, ''];
}

/** The phone card as plain text, UTF-8 with line feeds; nothing in a profile can add a line to it. */
export function cardDocument(profile: ValidProfile, context: ExportContext): string {
  const { sheet, terms } = context.text;
  const tables = phoneTables(profile, context);
  const title = `${sheet.card.title}: ${visibleText(profile.name)}`;
  const isMarked = tables.some(({ rows }) =>
    rows.some(({ confirmed, state }) => !confirmed && state !== 'empty'),
  );
  return [
    title,
    '='.repeat(columnWidth(title)),
    ...(profile.site === '' ? [] : [`${sheet.labels.site}: ${visibleText(profile.site)}`]),
    `${sheet.labels.phoneModel}: ${terms.phoneModel[profile.phoneModel]}`,
    '',
    ...tables.flatMap((table) => tableLines(table, sheet)),
    ...(isMarked ? [`${sheet.card.unconfirmedMark}  ${sheet.card.unconfirmed}`, ''] : []),
    ...accessPointLines(profile, context),
    ...noteLines(profile, sheet),
    `${sheet.productName} ${context.productVersion}`,
    '',
  ].join('\n');
}
