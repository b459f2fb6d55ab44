import type { WireFile } from '#contract/shapes';
import type { Language } from '#contract/shapes';
import { toSlug } from '#core/export/file-name';
import { toSheetHtml } from '#core/export/sheet/sheet-html';
import { buildReport } from '#core/pair/report/build-report';
import { exportText } from '#messages/export-text';
import { reportText } from '#messages/report-text';
import type { PdfRenderer } from '../ports/pdf-renderer';
import type { Compared } from './compare';

export interface ReportPorts {
  readonly productVersion: string;
  readonly renderPdf: PdfRenderer;
}

/** A comparison as one self-contained page or as PDF; the same comparison gives the same bytes. */
export async function writeReport(
  compared: Compared,
  { language, format }: { readonly language: Language; readonly format: 'html' | 'pdf' },
  { productVersion, renderPdf }: ReportPorts,
): Promise<WireFile> {
  const sheet = buildReport(
    { ...compared, productVersion },
    reportText(language),
    exportText(language).sheet,
  );
  const fileName = `${toSlug(compared.profile.name)}.compare.${format}`;
  if (format === 'html') {
    const text = toSheetHtml(sheet);
    return { fileName, mediaType: 'text/html', content: { kind: 'text', text } };
  }
  const bytes = await renderPdf(sheet);
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  return { fileName, mediaType: 'application/pdf', content: { kind: 'base64', base64 } };
}
