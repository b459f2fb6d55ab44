import type { ExportText } from '../../export/target';
import type { DialectId } from '../../import/model/dialect-id';
import type { ImportResult } from '../../import/model/import-result';
import { failure, success, type Result } from '../../result';
import { AIREOS_FIX } from './aireos/table';
import { C9800_FIX } from './c9800/table';
import { restconfDraft } from './c9800-restconf/draft';
import { commandsOf, toFixLines } from './cli-lines';
import { keepsPlainAkm, type CliFixTable, type FreshNetwork } from './cli-table';
import { exportedLines, exportedText } from './exported';
import { isFresh, type FixFacts } from './fix-facts';
import { fixLine, type FixLine } from './fix-line';
import { fixNote, type FixNote } from './fix-notes';
import type { NoFix } from './fix-params';
import { hostapdDraft } from './hostapd';
import { IOS_AUTONOMOUS_FIX } from './ios-autonomous/table';
import { merakiDraft } from './meraki';
import { minimalLines } from './minimal-lines';
import { openText, withLines } from './open-text';
import { openwrtDraft } from './openwrt';
import { shownSsid } from './shown-ssid';
import { profileToWrite } from './stand-ins';

/** What a dialect's fixer hands over: the lines, and the configuration with them. */
export interface Draft {
  readonly lines: readonly FixLine[];
  readonly text: string;
  /** The configuration with them as it was read; absent where nobody has done so yet. */
  readonly read?: ImportResult;
  readonly notes: readonly FixNote[];
}

const TABLES: Readonly<Partial<Record<DialectId, CliFixTable>>> = {
  'ios-autonomous': IOS_AUTONOMOUS_FIX,
  aireos: AIREOS_FIX,
  c9800: C9800_FIX,
};

/** What is done last: the network goes on the air, the device saves. */
const LAST = /^(?:config wlan enable |save config$)/;

/** The exporter's whole text as lines, with those of the table around it. */
function wholeLines(exported: readonly FixLine[], table: CliFixTable, fresh: FreshNetwork): FixLine[] {
  // What takes away stays only where there is something to take away.
  const commands = commandsOf(exported, table.hasBlocks).map((line) => ({
    ...line,
    keep: !/^ ?no encryption /.test(line.text),
  }));
  const isLast = ({ text }: FixLine) => LAST.test(text);
  const written = (lines: readonly string[] = []) =>
    lines.map((text) => fixLine(text, { head: table.hasBlocks && !text.startsWith(' ') }));
  return [
    ...written(fresh.before),
    ...commands.filter((line) => !isLast(line)),
    ...written(fresh.after),
    ...commands.filter(isLast),
  ];
}

function freshDraft(
  facts: FixFacts,
  table: CliFixTable,
  exportText: ExportText,
): Result<Draft | null, NoFix> {
  const fresh = table.fresh(facts);
  if (!fresh.ok) return fresh;
  const exported = exportedLines(profileToWrite(facts), facts.dialect, fresh.value.options, exportText);
  if (!exported.ok) return exported;
  const whole = wholeLines(exported.value, table, fresh.value);
  const adapted = table.adapt?.(whole, facts) ?? whole;
  return success(draftOf(adapted, facts, fresh.value.notes));
}

/** What is needed of the lines, entered after the configuration. */
function draftOf(all: readonly FixLine[], facts: FixFacts, notes: readonly FixNote[]): Draft {
  const whole = openText(facts);
  const { lines, read } = minimalLines(all, facts, whole);
  return { lines, text: withLines(whole, lines), notes, ...(read && { read }) };
}

function cliDraft(facts: FixFacts, table: CliFixTable, exportText: ExportText): Result<Draft | null, NoFix> {
  const refusal = table.refuses?.(facts) ?? null;
  if (refusal !== null) return failure(refusal);
  if (isFresh(facts)) return freshDraft(facts, table, exportText);
  const exported = exportedLines(profileToWrite(facts), facts.dialect, table.options(facts), exportText);
  if (!exported.ok) return exported;
  const full = toFixLines(exported.value, table, facts);
  const adapted = table.adapt?.(full, facts) ?? full;
  return success(draftOf(adapted, facts, []));
}

function draftFor(facts: FixFacts, exportText: ExportText): Result<Draft | null, NoFix> {
  const table = TABLES[facts.dialect];
  if (table !== undefined) return cliDraft(facts, table, exportText);
  // OpenWrt is no export target: its commands come from a table of their own.
  if (facts.dialect === 'openwrt') return openwrtDraft(facts);
  if (facts.dialect === 'c9800-restconf') return restconfDraft(facts, exportText);
  const isMixed = facts.dialect === 'hostapd' && !isFresh(facts) && keepsPlainAkm(facts);
  const options: Readonly<Record<string, string>> = isMixed ? { mixed: 'yes' } : {};
  const exported = exportedText(profileToWrite(facts), facts.dialect, options, exportText);
  if (!exported.ok) return exported;
  return facts.dialect === 'hostapd'
    ? hostapdDraft(exported.value, facts)
    : merakiDraft(exported.value, facts);
}

/** The lines of a dialect, not yet proved; null where its text gives no place for them. */
export function makeDraft(facts: FixFacts, exportText: ExportText): Result<Draft | null, NoFix> {
  const draft = draftFor(facts, exportText);
  if (!draft.ok || draft.value === null || facts.plan !== 'rename') return draft;
  const renamed = fixNote('fix.renames-network', { old: shownSsid(facts.ap) });
  return success({ ...draft.value, notes: [renamed, ...draft.value.notes] });
}
