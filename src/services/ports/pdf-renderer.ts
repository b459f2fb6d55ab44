import type { SheetModel } from '#core/export/sheet/sheet-model';
import type { StepsDocument } from '#core/procedure/report/document';

/** Draws a sheet on A4; the same sheet gives the same bytes. */
export type PdfRenderer = (sheet: SheetModel) => Promise<Uint8Array>;

/** Draws a procedure or a run on A4; the same document gives the same bytes. */
export type StepsPdfRenderer = (document: StepsDocument) => Promise<Uint8Array>;
