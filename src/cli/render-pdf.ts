import { locateProgram } from '#platform/node/program-folder';
import type { PdfRenderer } from '#services/ports/pdf-renderer';

/** Draws a sheet; the PDF library is loaded at its first use. */
export const renderPdf: PdfRenderer = async (sheet) => {
  const { createPdfRenderer } = await import('#platform/node/pdf-renderer');
  return createPdfRenderer(locateProgram(import.meta.url).fonts)(sheet);
};
