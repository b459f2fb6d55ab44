import type { SheetRow } from '#core/export/sheet/sheet-model';
import type { DocumentStep, StepsDocument } from '#core/procedure/report/document';
import PDFDocument from 'pdfkit';
import { readFonts, type FontData } from './fonts';
import { lanePieces, linePiece } from './lane-pieces';
import { flowPieces, type Piece, type Slot } from './page-flow';
import { COLORS, CONTENT_WIDTH, LEFT, PAPER, STYLES } from './paper';
import { drawFoot, drawSignature, footHeight, SIGNATURE_HEIGHT } from './sheet-frame';
import { drawBlank, space } from './sheet-pieces';
import { createTypesetter, type Style, type Typesetter } from './typesetter';

type Doc = PDFKit.PDFDocument;

const INDENT = 44;
const BODY_WIDTH = CONTENT_WIDTH - INDENT;
const BOX = 9;
const BOX_LEFT = 27;

const BODY = {
  name: { face: 'bold', size: 9.4, color: COLORS.text },
  text: { face: 'regular', size: 8.8, color: COLORS.text, leading: 1.36 },
  quiet: { face: 'regular', size: 7.8, color: COLORS.quiet, leading: 1.32 },
  where: { face: 'regular', size: 8, color: COLORS.quiet, leading: 1.32 },
  command: { face: 'mono', size: 8, color: COLORS.text, leading: 1.32 },
  warning: { face: 'bold', size: 8.2, color: COLORS.verdict.warning, leading: 1.32 },
} as const satisfies Readonly<Record<string, Style>>;

/** One text at the indent of the steps; nothing where there is no text. */
function bodyPiece(set: Typesetter, text: string, style: Style, keepWithNext: boolean): Piece[] {
  if (text === '') return [];
  const block = set.block(text, style, BODY_WIDTH);
  return [{ height: block.height + 1.4, keepWithNext, draw: (x, y) => block.draw(x + INDENT, y) }];
}

/** Number, box to tick and name; stays with the text of the step. */
function namePiece(doc: Doc, set: Typesetter, step: DocumentStep, word: string): Piece {
  const name = set.block(word === '' ? step.name : `${step.name} (${word})`, BODY.name, BODY_WIDTH);
  const number = set.block(`${step.n}`, STYLES.small, BOX_LEFT);
  const isTicked = step.mark === 'done' || step.mark === 'skipped';
  return {
    height: name.height + 1.4,
    keepWithNext: true,
    draw: (x, y) => {
      number.draw(x, y + 0.8);
      doc
        .rect(x + BOX_LEFT, y + 2, BOX, BOX)
        .lineWidth(0.8)
        .strokeColor(COLORS.text)
        .stroke();
      if (isTicked)
        doc
          .moveTo(x + BOX_LEFT + 2, y + 6.5)
          .lineTo(x + BOX_LEFT + 4, y + 9)
          .lineTo(x + BOX_LEFT + 7.4, y + 3.6)
          .stroke();
      name.draw(x + INDENT, y);
    },
  };
}

function recordPiece(doc: Doc, set: Typesetter, { label, value, blank }: SheetRow): Piece {
  const words = set.block(`${label}:`, BODY.quiet, BODY_WIDTH / 2);
  const width = BODY_WIDTH - words.width - 6;
  const text = set.block(value, BODY.text, width);
  return {
    height: blank ? 14 : Math.max(words.height, text.height) + 1.4,
    draw: (x, y) => {
      const from = x + INDENT + words.width + 6;
      words.draw(x + INDENT, y + (blank ? 2 : 0.4));
      if (blank) drawBlank(doc, from, y + 11.5, Math.min(width, 180));
      else text.draw(from, y);
    },
  };
}

function rulePiece(doc: Doc): Piece {
  return {
    height: 6,
    draw: (x, y) =>
      doc
        .moveTo(x, y + 2)
        .lineTo(x + CONTENT_WIDTH, y + 2)
        .lineWidth(0.5)
        .strokeColor(COLORS.line)
        .stroke(),
  };
}

function stepPieces(doc: Doc, set: Typesetter, step: DocumentStep, { words }: StepsDocument): Piece[] {
  const labelled = (label: string, text: string) => (text === '' ? '' : `${label}: ${text}`);
  return [
    namePiece(doc, set, step, step.mark === 'todo' ? '' : words.marks[step.mark]),
    ...bodyPiece(set, step.text, BODY.text, true),
    ...bodyPiece(set, step.where, step.isCommand ? BODY.command : BODY.where, true),
    ...step.guards.flatMap((guard) => bodyPiece(set, labelled(words.before, guard), BODY.quiet, true)),
    ...bodyPiece(set, labelled(words.warning, step.warning), BODY.warning, true),
    ...bodyPiece(set, labelled(words.back, step.back), BODY.quiet, true),
    ...bodyPiece(set, labelled(words.prevents, step.mistakes.join(' · ')), BODY.quiet, true),
    ...step.record.map((row) => recordPiece(doc, set, row)),
    ...bodyPiece(set, labelled(words.source, step.source), BODY.quiet, false),
    rulePiece(doc),
  ];
}

function piecesOf(doc: Doc, set: Typesetter, document: StepsDocument): Piece[] {
  const { words } = document;
  return [
    linePiece(set, document.kind, STYLES.kind),
    linePiece(set, document.title, STYLES.title),
    linePiece(set, document.summary, STYLES.small),
    linePiece(set, document.status, STYLES.scheme),
    ...document.head.map(({ label, value }) => linePiece(set, `${label}: ${value}`, STYLES.small)),
    space(6),
    ...lanePieces(doc, set, document.picture),
    linePiece(set, words.steps, STYLES.heading, true),
    rulePiece(doc),
    ...document.steps.flatMap((step) => stepPieces(doc, set, step, document)),
    ...document.notes.map((note) => linePiece(set, note, STYLES.small)),
  ];
}

function* pages(bottom: number): Generator<Slot, never> {
  for (let page = 0; ; page += 1) yield { page, x: LEFT, top: PAPER.margin, bottom };
}

function draw(doc: Doc, set: Typesetter, document: StepsDocument): void {
  const footTop = PAPER.height - PAPER.margin - footHeight(set, document.foot) - 6;
  const { placed, end } = flowPieces(piecesOf(doc, set, document), pages(footTop));
  const fits = end.y + SIGNATURE_HEIGHT <= footTop;
  const count = end.page + (fits ? 1 : 2);
  while (doc.bufferedPageRange().count < count) doc.addPage();
  for (const { piece, page, x, y } of placed) {
    doc.switchToPage(page);
    piece.draw(x, y);
  }
  doc.switchToPage(count - 1);
  drawSignature(doc, set, document.signature, fits ? end.y : PAPER.margin);
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    drawFoot(doc, set, document.foot, document.pageWords(page + 1, count));
  }
}

function render(document: StepsDocument, fonts: FontData): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      lang: document.language,
      displayTitle: true,
      // A fixed instant: the same document must give the same bytes.
      info: {
        Title: `${document.title} – ${document.kind}`,
        Producer: 'pdfkit',
        Creator: 'pdfkit',
        CreationDate: new Date(0),
      },
    });
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    draw(doc, createTypesetter(doc, fonts), document);
    doc.end();
  });
}

/** Draws a procedure or a run on A4 with the bundled fonts of `fontFolder`. */
export async function renderStepsPdf(document: StepsDocument, fontFolder: string): Promise<Uint8Array> {
  return render(document, await readFonts(fontFolder));
}
