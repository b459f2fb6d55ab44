import type { ValidProfile } from '../../profile/valid-profile';
import { gradeOf } from '../../scheme/grade';
import { visibleText } from '../../text/visible';
import { utf8Bytes } from '../../utf8';
import { notesFor } from '../phone-card/card-notes';
import type { CardNote } from '../phone-card/card-text';
import type { ExportContext } from '../target';
import { wifiPayload } from '../wifi-qr/payload';
import { qrModules } from '../wifi-qr/qr-code';
import { AREA_RULES, findingsOf } from './check-areas';
import { commandNotes, sheetCommands } from './sheet-commands';
import type { SheetCheck, SheetModel, SheetQr, SheetRow } from './sheet-model';
import { accessPointTable, phoneTable, row } from './sheet-tables';

function checks(profile: ValidProfile, { findings, text }: ExportContext): SheetCheck[] {
  const facts = { row: profile.scheme.row, bytes: utf8Bytes(profile.ssid).length };
  return AREA_RULES.flatMap((rule): SheetCheck[] => {
    const found = findingsOf(rule, findings);
    if (found.length === 0) {
      const word = text.sheet.verdicts.pass;
      return rule.applies(profile)
        ? [
            {
              verdict: 'pass',
              word,
              text: text.sheet.passed[rule.area](facts),
              source: text.sheet.source(rule.source),
            },
          ]
        : [];
    }
    return found.map((finding) => ({
      verdict: finding.severity,
      word: text.sheet.verdicts[finding.severity],
      text: text.findingText(finding),
      source: text.sheet.source(finding.source),
    }));
  });
}

/** A code where one can join the network with it: never with a masked key. */
function qr(profile: ValidProfile, { secrets, text }: ExportContext): SheetQr | null {
  const isOpen = profile.protection.kind === 'open';
  if (secrets === 'mask' && !isOpen) return null;
  // A phone's own login is no code to leave at a site.
  const payload = profile.protection.kind === 'eap' ? null : wifiPayload(profile);
  if (payload === null) return null;
  const { sheet } = text;
  return {
    heading: sheet.qr,
    modules: qrModules(payload),
    caption: isOpen ? sheet.qrCaption : sheet.qrCaptionWithKey,
  };
}

function isBlankOrMarked(rows: readonly SheetRow[], what: 'blank' | 'unconfirmed'): boolean {
  return rows.some((each) => each[what]);
}

/** Notes of the phone card that belong on the sheet too: what stops a phone although every field is right. */
const printedNotes: readonly CardNote[] = ['server-ca', 'one-server-ca', 'user-certificate', 'clock'];

function notes(profile: ValidProfile, context: ExportContext, rows: readonly SheetRow[]): string[] {
  const { sheet } = context.text;
  const hasSecrets = profile.protection.kind !== 'open';
  return [
    ...(hasSecrets && context.secrets === 'include' ? [sheet.secretsIncluded] : []),
    ...(isBlankOrMarked(rows, 'blank') ? [sheet.secretsMasked] : []),
    ...(context.forSheet?.checkValue ? [sheet.checkValueNote] : []),
    ...(isBlankOrMarked(rows, 'unconfirmed') ? [sheet.unconfirmedNote] : []),
    ...notesFor(profile).flatMap(({ note }) => (printedNotes.includes(note) ? [sheet.card.notes[note]] : [])),
    ...commandNotes(context),
    ...profile.notes
      .split(/\r?\n/)
      .map((line) => visibleText(line.replaceAll('\t', ' ')))
      .filter((line) => line.trim() !== ''),
  ];
}

/** A line to write on, unless the value was given. */
function line(label: string, value: string): SheetRow {
  return row(label, value, { blank: value === '' });
}

function head(profile: ValidProfile, { text, options }: ExportContext): SheetRow[] {
  const { labels } = text.sheet;
  return [
    ...(profile.site === '' ? [] : [row(labels.site, profile.site)]),
    row(labels.ssid, profile.ssid, { monospace: true }),
    row(labels.phoneModel, text.terms.phoneModel[profile.phoneModel]),
    line(labels.date, options['date'] ?? ''),
  ];
}

function schemeWords(
  { scheme, fastRoaming }: ValidProfile,
  { text: { terms } }: ExportContext,
): SheetModel['scheme'] {
  const parts = [
    terms.security[scheme.security],
    terms.keyManagement[scheme.keyManagement],
    terms.encryption[scheme.encryption],
    ...(fastRoaming === 'none' ? [] : [terms.fastRoaming[fastRoaming]]),
  ];
  return { words: [...new Set(parts)].join(' · '), grade: terms.grade[gradeOf(scheme, fastRoaming)] };
}

/** The sheet for a profile, drawn by each format in its own way. */
export function buildSheet(profile: ValidProfile, context: ExportContext): SheetModel {
  const { sheet, language } = context.text;
  const phone = phoneTable(profile, context);
  const accessPoint = accessPointTable(profile, context);
  const rows = [...phone.groups, ...accessPoint.groups].flatMap((group) => group.rows);
  const items = checks(profile, context);
  const sources = [...new Set(items.flatMap(({ source }) => source.split('; ')))];
  return {
    language,
    kind: sheet.title,
    title: visibleText(profile.name),
    head: head(profile, context),
    scheme: schemeWords(profile, context),
    phone,
    accessPoint,
    commands: sheetCommands(context),
    checks: { heading: sheet.checks, items },
    notes: { heading: sheet.notes, items: notes(profile, context, rows) },
    qr: qr(profile, context),
    signature: [line(sheet.technician, context.options['technician'] ?? ''), line(sheet.signature, '')],
    foot: `${sheet.productName} ${context.productVersion} · ${sheet.basedOn(sources.join(', '))}`,
    pageWords: sheet.page,
  };
}
