import { ALLOWED_CHOICES } from '../scheme/nearest';
import type { FastRoaming } from '../scheme/vocabulary';
import { apple } from './apple/exporter';
import { AP_TARGETS } from './ap-targets';
import { cucmAxl } from './cucm-axl/target';
import { eapConfig } from './eap-config/exporter';
import { freeradius } from './freeradius/target';
import { networkmanager } from './networkmanager/exporter';
import { phoneCard } from './phone-card/target';
import { supportOf } from './run-export';
import { sheetCsv, sheetHtml, sheetPdf, sheetXlsx } from './sheet/targets';
import { TARGET_IDS, type ExportTarget, type TargetId } from './target';
import type { RefusalCode } from './export-params';
import { wifiQr } from './wifi-qr/target';
import { windows } from './windows/exporter';
import { wpaSupplicant } from './wpa-supplicant/exporter';

const CLIENT_TARGETS: readonly ExportTarget[] = [
  wpaSupplicant,
  networkmanager,
  windows,
  apple,
  wifiQr,
  eapConfig,
];

const written: readonly ExportTarget[] = [
  ...AP_TARGETS,
  cucmAxl,
  phoneCard,
  ...CLIENT_TARGETS,
  freeradius,
  sheetHtml,
  sheetPdf,
  sheetCsv,
  sheetXlsx,
];

/** Every target in the order of the outside contract. */
export const TARGETS: readonly ExportTarget[] = TARGET_IDS.flatMap((id) =>
  written.filter((target) => target.id === id),
);

export function findTarget(id: TargetId): ExportTarget {
  const target = TARGETS.find((candidate) => candidate.id === id);
  if (target === undefined) throw new Error(`no target has the id ${id}`);
  return target;
}

/** What a target does with a row of Table 5 and a roaming method. */
export interface TargetRow {
  readonly row: number;
  readonly fastRoaming: FastRoaming;
  readonly can: boolean;
  /** Code of the refusal; null where the target can. */
  readonly reason: RefusalCode | null;
  /** False where no vendor source confirms what is written. */
  readonly confirmed: boolean;
  readonly source: string;
}

/** Each choice that Table 5 allows, with what a target does with it. */
export function targetRows(target: ExportTarget): readonly TargetRow[] {
  return ALLOWED_CHOICES.map((choice) => {
    const support = supportOf(target, choice);
    const { source } = support;
    const place = { row: choice.row.row, fastRoaming: choice.fastRoaming };
    return support.can
      ? { ...place, can: true, reason: null, confirmed: support.confirmed, source }
      : { ...place, can: false, reason: support.reason, confirmed: true, source };
  });
}
