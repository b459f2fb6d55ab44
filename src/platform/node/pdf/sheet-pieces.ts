import type {
  SheetCheck,
  SheetCommands,
  SheetQr,
  SheetRow,
  SheetTable,
} from '#core/export/sheet/sheet-model';
import type { Piece } from './page-flow';
import { COLORS, COLUMN_WIDTH, commandStyles, STYLES } from './paper';
import type { Typesetter } from './typesetter';

type Doc = PDFKit.PDFDocument;

const LABEL_WIDTH = COLUMN_WIDTH * 0.43;
const LABEL_GAP = 7;
const VERDICT_WIDTH = 40;
const SOURCE_GAP = 6;
const QR_SIDE = 92;
const COMMAND_INDENT = 8;

function ruled(doc: Doc, x: number, y: number, width: number, color: string, thickness: number): void {
  doc
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(thickness)
    .strokeColor(color)
    .stroke();
}

/** A line to write on. */
export function drawBlank(doc: Doc, x: number, y: number, width: number): void {
  doc.save().dash(1, { space: 1.6 }).lineWidth(0.8).strokeColor(COLORS.text);
  doc
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke();
  doc.restore();
}

export function space(height: number): Piece {
  return { height, isGap: true, draw: () => undefined };
}

export function heading(doc: Doc, set: Typesetter, text: string): Piece {
  const block = set.block(text, STYLES.heading, COLUMN_WIDTH);
  return {
    height: block.height + 6,
    keepWithNext: true,
    draw: (x, y) => {
      block.draw(x, y);
      ruled(doc, x, y + block.height + 1.5, COLUMN_WIDTH, COLORS.accent, 0.9);
    },
  };
}

function pathPiece(set: Typesetter, text: string): Piece {
  const block = set.block(text, STYLES.path, COLUMN_WIDTH);
  return { height: block.height + 3, keepWithNext: true, draw: (x, y) => block.draw(x, y + 2) };
}

function rowPiece(doc: Doc, set: Typesetter, row: SheetRow): Piece {
  // On the label: beside a key it could be typed as a part of it.
  const label = set.block(row.unconfirmed ? `${row.label} *` : row.label, STYLES.label, LABEL_WIDTH);
  const gloss = row.gloss === '' ? null : set.block(row.gloss, STYLES.gloss, LABEL_WIDTH);
  const valueWidth = COLUMN_WIDTH - LABEL_WIDTH - LABEL_GAP;
  const value = set.block(row.value, row.monospace ? STYLES.mono : STYLES.value, valueWidth);
  const inner = Math.max(label.height + (gloss?.height ?? 0), value.height, row.blank ? 17 : 0);
  return {
    height: inner + 4,
    draw: (x, y) => {
      label.draw(x, y + 1.6);
      gloss?.draw(x, y + 1.6 + label.height);
      if (row.blank) drawBlank(doc, x + LABEL_WIDTH + LABEL_GAP, y + 15.5, valueWidth);
      else value.draw(x + LABEL_WIDTH + LABEL_GAP, y + 1.6);
      ruled(doc, x, y + inner + 3.4, COLUMN_WIDTH, COLORS.line, 0.5);
    },
  };
}

export function tablePieces(doc: Doc, set: Typesetter, { heading: text, groups }: SheetTable): Piece[] {
  const parts = groups.flatMap(({ path, rows }) => [
    ...(path === null ? [] : [pathPiece(set, path)]),
    ...rows.map((row) => rowPiece(doc, set, row)),
  ]);
  return [heading(doc, set, text), ...parts, space(9)];
}

/** One piece a line of the source, so that long settings flow from column to column. */
export function commandPieces(
  doc: Doc,
  set: Typesetter,
  size: number,
  { heading: text, lines }: SheetCommands,
): Piece[] {
  const styles = commandStyles(size);
  const pieces = lines.map(({ text: line, unconfirmed }): Piece => {
    const block = set.block(line, styles.line, COLUMN_WIDTH - COMMAND_INDENT);
    const mark = unconfirmed ? set.block('*', styles.mark, COMMAND_INDENT) : null;
    return {
      height: block.height,
      draw: (x, y) => {
        doc.rect(x, y, 1.2, block.height).fill(COLORS.line);
        mark?.draw(x + 2.4, y);
        block.draw(x + COMMAND_INDENT, y);
      },
    };
  });
  return [heading(doc, set, text), ...pieces, space(9)];
}

function checkPiece(set: Typesetter, check: SheetCheck): Piece {
  const style = { ...STYLES.small, face: 'bold', color: COLORS.verdict[check.verdict] } as const;
  const word = set.block(check.word, style, VERDICT_WIDTH);
  const text = set.block(check.text, STYLES.small, COLUMN_WIDTH - VERDICT_WIDTH);
  const source = set.block(check.source, STYLES.source, COLUMN_WIDTH - VERDICT_WIDTH);
  const isBeside = text.lines === 1 && text.width + SOURCE_GAP + source.width <= COLUMN_WIDTH - VERDICT_WIDTH;
  return {
    height: text.height + (isBeside ? 0 : source.height) + 2,
    draw: (x, y) => {
      word.draw(x, y);
      text.draw(x + VERDICT_WIDTH, y);
      if (isBeside)
        source.draw(x + VERDICT_WIDTH + text.width + SOURCE_GAP, y + text.height - source.height - 0.6);
      else source.draw(x + VERDICT_WIDTH, y + text.height);
    },
  };
}

export function checkPieces(doc: Doc, set: Typesetter, text: string, checks: readonly SheetCheck[]): Piece[] {
  return [heading(doc, set, text), ...checks.map((check) => checkPiece(set, check)), space(8)];
}

export function notePieces(doc: Doc, set: Typesetter, text: string, notes: readonly string[]): Piece[] {
  if (notes.length === 0) return [];
  const pieces = notes.map((note): Piece => {
    const dash = set.block('–', STYLES.small, 9);
    const block = set.block(note, STYLES.small, COLUMN_WIDTH - 9);
    return {
      height: block.height + 1.6,
      draw: (x, y) => {
        dash.draw(x, y);
        block.draw(x + 9, y);
      },
    };
  });
  return [heading(doc, set, text), ...pieces, space(8)];
}

function drawModules(doc: Doc, modules: SheetQr['modules'], x: number, y: number): void {
  const unit = QR_SIDE / modules.length;
  modules.forEach((row, line) => {
    for (let at = 0; at < row.length; at += 1) {
      const start = at;
      while (row[at] === true) at += 1;
      if (at > start) doc.rect(x + start * unit, y + line * unit, (at - start) * unit, unit);
    }
  });
  doc.fill('#000000');
}

export function qrPieces(doc: Doc, set: Typesetter, qr: SheetQr | null): Piece[] {
  if (qr === null) return [];
  const width = COLUMN_WIDTH - QR_SIDE - 8;
  const title = set.block(qr.heading, STYLES.heading, width);
  const caption = set.block(qr.caption, STYLES.small, width);
  const height = Math.max(QR_SIDE, title.height + caption.height + 3);
  const draw = (x: number, y: number): void => {
    drawModules(doc, qr.modules, x, y);
    const top = y + (height - title.height - caption.height - 3) / 2;
    title.draw(x + QR_SIDE + 8, top);
    caption.draw(x + QR_SIDE + 8, top + title.height + 3);
  };
  return [{ height: height + 8, draw }];
}
