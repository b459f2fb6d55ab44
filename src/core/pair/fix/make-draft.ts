import { AP_TARGETS } from '../../export/ap-targets';
import { runExport } from '../../export/run-export';
import type { ExportText } from '../../export/target';
import type { DialectId } from '../../import/model/dialect-id';
import { failure, success, type Result } from '../../result';
import { AIREOS_FIX } from './aireos';
import { C9800_FIX } from './c9800';
import { toFixLines, withoutEmptyBlocks, type FixLine } from './cli-lines';
import type { CliFixTable, FixFacts } from './cli-table';
import { noFix, type NoFix } from './fix-params';
import { applyFileEdit, editLines, toFileEdit } from './hostapd';
import { IOS_AUTONOMOUS_FIX, isOldForm } from './ios-autonomous';
import { applyBody, toBody } from './meraki';
import { minimalLines } from './minimal-lines';
import { openwrtDraft, openwrtRefusal } from './openwrt';

/** What a dialect's fixer hands over: the lines, and the configuration with them. */
export interface Draft {
  readonly lines: readonly string[];
  readonly text: string;
}

const TABLES: Readonly<Partial<Record<DialectId, CliFixTable>>> = {
  'ios-autonomous': IOS_AUTONOMOUS_FIX,
  aireos: AIREOS_FIX,
  c9800: C9800_FIX,
};

function exportedFor(facts: FixFacts, dialect: DialectId, exportText: ExportText): Result<string, NoFix> {
  const target = AP_TARGETS.find(({ id }) => id === dialect);
  if (target === undefined) return failure(noFix('fix.no-writer', { dialect }));
  const options = TABLES[dialect]?.options(facts) ?? {};
  const outcome = runExport(target, facts.profile, {
    ...{ secrets: 'include', options, productVersion: '', findings: [], text: exportText },
    ...{ serverCas: [], clientIdentity: null },
  });
  if (!outcome.ok)
    return failure(noFix('fix.refused', { refusal: outcome.error.code, params: outcome.error.params }));
  const content = outcome.value.files[0]?.content;
  return content?.kind === 'text' ? success(content.text) : failure(noFix('fix.no-writer', { dialect }));
}

function withLines(text: string, lines: readonly FixLine[]): string {
  return `${text.replace(/\n*$/, '')}\n${lines.map((line) => line.text).join('\n')}\n`;
}

function draftFor(exported: string, facts: FixFacts, dialect: DialectId): Draft | null {
  const lines = exported.split('\n');
  const table = TABLES[dialect];
  if (table !== undefined) {
    const full = toFixLines(lines, table, facts);
    const least = withoutEmptyBlocks(minimalLines(full, facts, dialect, withLines));
    const isNewBlock = least.some(({ head, text }) => head && text.startsWith('dot11 ssid '));
    if (isNewBlock && isOldForm(facts.text)) return null;
    return { lines: least.map(({ text }) => text), text: withLines(facts.text, least) };
  }
  if (dialect === 'hostapd') {
    const edit = toFileEdit(lines, facts);
    return { lines: editLines(edit), text: applyFileEdit(facts.text, edit) };
  }
  // A request changes the members of the WLAN that it names; which those are, a person decides.
  if (dialect === 'c9800-restconf') return null;
  const body = toBody(exported, facts);
  if (body === null) return null;
  return { lines: JSON.stringify(body, null, 2).split('\n'), text: applyBody(facts, body) };
}

function exportedFix(
  facts: FixFacts,
  dialect: DialectId,
  exportText: ExportText,
): Result<Draft | null, NoFix> {
  const exported = exportedFor(facts, dialect, exportText);
  return exported.ok ? success(draftFor(exported.value, facts, dialect)) : exported;
}

/** OpenWrt is no export target: its commands come from a table of their own. */
function openwrtFix(facts: FixFacts): Result<Draft | null, NoFix> {
  const refusal = openwrtRefusal(facts.kind);
  return refusal === null ? success(openwrtDraft(facts)) : failure(refusal);
}

/** The lines of a dialect, not yet proved; null where its text gives no place for them. */
export function makeDraft(
  facts: FixFacts,
  dialect: DialectId,
  exportText: ExportText,
): Result<Draft | null, NoFix> {
  return dialect === 'openwrt' ? openwrtFix(facts) : exportedFix(facts, dialect, exportText);
}
