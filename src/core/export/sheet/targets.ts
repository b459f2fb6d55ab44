import { success } from '../../result';
import type { ValidProfile } from '../../profile/valid-profile';
import { printableLine } from '../ap/option';
import { loss, type Loss } from '../export-params';
import { maskedMembers } from '../phone-losses';
import { everyRow } from '../support';
import type { ExportContent, ExportContext, ExportTarget, TargetOption } from '../target';
import { buildSheet } from './build-sheet';
import { toSheetCsv } from './sheet-csv';
import { toSheetHtml } from './sheet-html';
import type { SheetModel } from './sheet-model';
import { toSheetXlsx } from './sheet-xlsx';

/** Printed as given; without them a line is left to write on, so that the same input gives the same bytes. */
const options: readonly TargetOption[] = [printableLine('date', 60), printableLine('technician', 60)];

function losses(profile: ValidProfile, { secrets }: ExportContext): Loss[] {
  const { protection } = profile;
  const servers = protection.kind === 'eap' ? protection.radius : [];
  const masked =
    secrets === 'mask'
      ? [...maskedMembers(profile), ...(servers.some(({ secret }) => secret) ? ['radius'] : [])]
      : [];
  const hasCa = protection.kind === 'eap' && protection.serverCa !== null;
  return [
    ...masked.map((member) => loss('loss.secret-masked', { member })),
    ...(hasCa ? [loss('loss.not-expressible', { member: 'serverCa' })] : []),
  ];
}

type SheetTargetId = 'sheet-html' | 'sheet-pdf' | 'sheet-csv' | 'sheet-xlsx';

function sheetTarget(
  id: SheetTargetId,
  name: string,
  mediaType: string,
  content: (sheet: SheetModel, context: ExportContext) => ExportContent,
): ExportTarget {
  return {
    id,
    kind: 'sheet',
    support: everyRow('Table 5'),
    options,
    secretsByDefault: 'mask',
    write: (profile, context) =>
      success({
        files: [{ name, mediaType, content: content(buildSheet(profile, context), context) }],
        losses: losses(profile, context),
      }),
  };
}

export const sheetHtml = sheetTarget('sheet-html', 'sheet.html', 'text/html; charset=utf-8', (sheet) => ({
  kind: 'text',
  text: toSheetHtml(sheet),
}));

export const sheetPdf = sheetTarget('sheet-pdf', 'sheet.pdf', 'application/pdf', (sheet) => ({
  kind: 'pdf-sheet',
  sheet,
}));

export const sheetCsv = sheetTarget(
  'sheet-csv',
  'sheet.csv',
  'text/csv; charset=utf-8',
  (sheet, { text }) => ({
    kind: 'text',
    text: toSheetCsv(sheet, text.sheet),
  }),
);

export const sheetXlsx = sheetTarget(
  'sheet-xlsx',
  'sheet.xlsx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  (sheet, { text }) => ({ kind: 'bytes', bytes: toSheetXlsx(sheet, text.sheet) }),
);
