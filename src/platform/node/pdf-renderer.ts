import type { SheetModel } from '#core/export/sheet/sheet-model';
import type { PdfRenderer } from '#services/ports/pdf-renderer';
import PDFDocument from 'pdfkit';
import { readFonts, type FontData } from './pdf/fonts';
import { flowPieces, type Flow, type Piece, type Placed, type Slot } from './pdf/page-flow';
import { COMMAND_SIZES, LEFT, PAPER, RIGHT } from './pdf/paper';
import {
  drawFoot,
  drawRunningHead,
  drawSignature,
  drawTitle,
  footHeight,
  RUNNING_HEAD_HEIGHT,
  SIGNATURE_HEIGHT,
} from './pdf/sheet-frame';
import { checkPieces, commandPieces, notePieces, qrPieces, tablePieces } from './pdf/sheet-pieces';
import { createTypesetter, type Typesetter } from './pdf/typesetter';

interface Frame {
  readonly firstTop: number;
  readonly firstBottom: number;
  readonly bottom: number;
}

function slotOf(page: number, x: number, { firstTop, firstBottom, bottom }: Frame): Slot {
  return {
    page,
    x,
    top: page === 0 ? firstTop : PAPER.margin + RUNNING_HEAD_HEIGHT,
    bottom: page === 0 ? firstBottom : bottom,
  };
}

function* leftSlots(frame: Frame): Generator<Slot, never> {
  for (let page = 0; ; page += 1) yield slotOf(page, LEFT, frame);
}

/** The right column of the first page, then whatever the left flow leaves free. */
function* rightSlots(frame: Frame, left: Flow['end']): Generator<Slot, never> {
  for (let page = 0; ; page += 1) {
    if (page > 0 && page >= left.page) {
      const slot = slotOf(page, LEFT, frame);
      yield page === left.page ? { ...slot, top: left.y + 4 } : slot;
    }
    yield slotOf(page, RIGHT, frame);
  }
}

function leftPieces(doc: PDFKit.PDFDocument, set: Typesetter, sheet: SheetModel): Piece[] {
  return [
    ...tablePieces(doc, set, sheet.phone),
    ...checkPieces(doc, set, sheet.checks.heading, sheet.checks.items),
    ...qrPieces(doc, set, sheet.qr),
    ...notePieces(doc, set, sheet.notes.heading, sheet.notes.items),
  ];
}

function rightPieces(doc: PDFKit.PDFDocument, set: Typesetter, sheet: SheetModel, size: number): Piece[] {
  return [
    ...tablePieces(doc, set, sheet.accessPoint),
    ...sheet.commands.flatMap((commands) => commandPieces(doc, set, size, commands)),
  ];
}

interface Layout {
  readonly placed: readonly Placed[];
  readonly pages: number;
}

function layOut(doc: PDFKit.PDFDocument, set: Typesetter, sheet: SheetModel, frame: Frame): Layout {
  const left = flowPieces(leftPieces(doc, set, sheet), leftSlots(frame));
  const layouts = COMMAND_SIZES.map((size): Layout => {
    const right = flowPieces(rightPieces(doc, set, sheet, size), rightSlots(frame, left.end));
    const placed = [...left.placed, ...right.placed];
    return { placed, pages: 1 + Math.max(...placed.map(({ page }) => page)) };
  });
  const [largest] = layouts;
  const chosen = layouts.find(({ pages }) => pages === 1) ?? largest;
  if (chosen === undefined) throw new Error('there is a size for commands');
  return chosen;
}

function drawSheet(doc: PDFKit.PDFDocument, set: Typesetter, sheet: SheetModel): void {
  doc.addPage();
  const bottom = PAPER.height - PAPER.margin - footHeight(set, sheet.foot) - 6;
  const firstBottom = bottom - SIGNATURE_HEIGHT;
  const frame: Frame = { firstTop: drawTitle(doc, set, sheet), firstBottom, bottom };
  const { placed, pages } = layOut(doc, set, sheet, frame);
  while (doc.bufferedPageRange().count < pages) doc.addPage();
  for (const { piece, page, x, y } of placed) {
    doc.switchToPage(page);
    piece.draw(x, y);
  }
  doc.switchToPage(0);
  drawSignature(doc, set, sheet.signature, firstBottom);
  for (let page = 0; page < pages; page += 1) {
    doc.switchToPage(page);
    if (page > 0) drawRunningHead(set, sheet);
    drawFoot(doc, set, sheet.foot, sheet.pageWords(page + 1, pages));
  }
}

function createDocument(sheet: SheetModel): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    size: 'A4',
    // Nothing flows by itself: every piece has its place.
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    lang: sheet.language,
    displayTitle: true,
    // A fixed instant: the file identifier is made from it, and the same sheet must give the same bytes.
    info: {
      Title: `${sheet.title} – ${sheet.kind}`,
      Producer: 'pdfkit',
      Creator: 'pdfkit',
      CreationDate: new Date(0),
    },
  });
  return doc;
}

function render(sheet: SheetModel, fonts: FontData): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const doc = createDocument(sheet);
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    drawSheet(doc, createTypesetter(doc, fonts), sheet);
    doc.end();
  });
}

/** Draws sheets with pdfkit in the bundled fonts, which lie in `fontFolder` and are read at the first sheet. */
export function createPdfRenderer(fontFolder: string): PdfRenderer {
  let fonts: Promise<FontData> | null = null;
  return async (sheet) => {
    fonts ??= readFonts(fontFolder);
    try {
      return await render(sheet, await fonts);
    } catch (fault) {
      fonts = null;
      throw fault;
    }
  };
}
