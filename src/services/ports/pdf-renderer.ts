import type { SheetModel } from '#core/export/sheet/sheet-model';

/** Draws a sheet on A4; the same sheet gives the same bytes. */
export type PdfRenderer = (sheet: SheetModel) => Promise<Uint8Array>;
