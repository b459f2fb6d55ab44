import type { SheetModel, SheetRow } from '#core/export/sheet/sheet-model';
import { COLORS, CONTENT_WIDTH, LEFT, PAPER, STYLES } from './paper';
import { drawBlank } from './sheet-pieces';
import type { Typesetter } from './typesetter';

type Doc = PDFKit.PDFDocument;

/** Labels above values, side by side; wide values get more room. */
function drawHead(doc: Doc, set: Typesetter, rows: readonly SheetRow[], top: number): number {
  const gap = 14;
  const room = CONTENT_WIDTH - gap * (rows.length - 1);
  const natural = rows.map((row) => {
    const value = set.block(row.value, row.monospace ? STYLES.mono : STYLES.value, room);
    return row.blank ? 90 : Math.max(60, value.width + 4);
  });
  const scale = room / natural.reduce((sum, width) => sum + width, 0);
  let x = LEFT;
  let bottom = top;
  rows.forEach((row, index) => {
    const width = (natural[index] ?? 60) * scale;
    const label = set.block(row.label, STYLES.gloss, width);
    label.draw(x, top);
    if (row.blank) drawBlank(doc, x, top + label.height + 12, width);
    const value = set.block(row.value, row.monospace ? STYLES.mono : STYLES.value, width);
    if (!row.blank) value.draw(x, top + label.height + 1);
    bottom = Math.max(bottom, top + label.height + 1 + Math.max(value.height, 12));
    x += width + gap;
  });
  return bottom;
}

/** Title, scheme and head line of the first page. Returns where the columns may start. */
export function drawTitle(doc: Doc, set: Typesetter, sheet: SheetModel): number {
  let y = PAPER.margin;
  const kind = set.block(sheet.kind, STYLES.kind, CONTENT_WIDTH);
  kind.draw(LEFT, y);
  y += kind.height;
  const title = set.block(sheet.title, STYLES.title, CONTENT_WIDTH);
  title.draw(LEFT, y);
  y += title.height + 2;
  const grade = set.block(sheet.scheme.grade, STYLES.grade, CONTENT_WIDTH / 2);
  const scheme = set.block(sheet.scheme.words, STYLES.scheme, CONTENT_WIDTH - grade.width - 20);
  scheme.draw(LEFT, y);
  doc
    .roundedRect(LEFT + scheme.width + 7, y + 0.5, grade.width + 8, 12.5, 3)
    .lineWidth(0.6)
    .strokeColor(COLORS.line)
    .stroke();
  grade.draw(LEFT + scheme.width + 11, y);
  y = drawHead(doc, set, sheet.head, y + scheme.height + 4) + 4;
  doc
    .moveTo(LEFT, y)
    .lineTo(LEFT + CONTENT_WIDTH, y)
    .lineWidth(1.4)
    .strokeColor(COLORS.text)
    .stroke();
  return y + 10;
}

export const RUNNING_HEAD_HEIGHT = 18;

/** Which sheet a following page belongs to. */
export function drawRunningHead(set: Typesetter, { title, kind }: SheetModel): void {
  set.block(`${title} – ${kind}`, STYLES.kind, CONTENT_WIDTH).draw(LEFT, PAPER.margin);
}

export const SIGNATURE_HEIGHT = 26;

/** The lines for technician and signature. */
export function drawSignature(doc: Doc, set: Typesetter, rows: readonly SheetRow[], top: number): void {
  const gap = 18;
  const width = (CONTENT_WIDTH - gap * (rows.length - 1)) / rows.length;
  rows.forEach((row, index) => {
    const x = LEFT + index * (width + gap);
    const label = set.block(row.label, STYLES.label, width / 2);
    label.draw(x, top + 8);
    const from = x + label.width + 6;
    if (row.blank) drawBlank(doc, from, top + 18, width - label.width - 6);
    else set.block(row.value, STYLES.value, width - label.width - 6).draw(from, top + 8);
  });
}

const PAGE_NUMBER_WIDTH = 40;

export function footHeight(set: Typesetter, foot: string): number {
  return set.block(foot, STYLES.foot, CONTENT_WIDTH - PAGE_NUMBER_WIDTH).height + 5;
}

/** Version, sources and page number at the bottom of a page. */
export function drawFoot(doc: Doc, set: Typesetter, foot: string, pageWords: string): void {
  const block = set.block(foot, STYLES.foot, CONTENT_WIDTH - PAGE_NUMBER_WIDTH);
  const top = PAPER.height - PAPER.margin - block.height;
  doc
    .moveTo(LEFT, top - 4)
    .lineTo(LEFT + CONTENT_WIDTH, top - 4)
    .lineWidth(0.5)
    .strokeColor(COLORS.line)
    .stroke();
  block.draw(LEFT, top);
  const number = set.block(pageWords, STYLES.foot, PAGE_NUMBER_WIDTH);
  number.draw(LEFT + CONTENT_WIDTH - number.width, top);
}
