import type { Band } from '#core/procedure/lanes/lane-drawing';
import { FILLS } from '#core/procedure/lanes/lanes-svg';
import type { DocumentPicture } from '#core/procedure/report/document';
import type { Piece } from './page-flow';
import { COLORS, CONTENT_WIDTH, STYLES } from './paper';
import { space } from './sheet-pieces';
import type { Style, Typesetter } from './typesetter';

type Doc = PDFKit.PDFDocument;

const NAME = { face: 'regular', size: 7.6, color: COLORS.text } as const satisfies Style;
const TICK = { face: 'regular', size: 6.4, color: COLORS.quiet } as const satisfies Style;
const DARK = { face: 'regular', size: 6.6, color: COLORS.text } as const satisfies Style;
const LIGHT = { face: 'regular', size: 6.6, color: '#ffffff' } as const satisfies Style;

/** A text over the whole width. */
export function linePiece(set: Typesetter, text: string, style: Style, keepWithNext = false): Piece {
  const block = set.block(text, style, CONTENT_WIDTH);
  return { height: block.height + 2, keepWithNext, draw: (x, y) => block.draw(x, y) };
}

function bandPiece(doc: Doc, set: Typesetter, band: Band, laneName: DocumentPicture['laneName']): Piece {
  const scale = CONTENT_WIDTH / band.width;
  return {
    height: band.height * scale + 6,
    draw: (left, top) => {
      for (const { x, minute } of band.ticks) {
        const at = left + x * scale;
        doc
          .moveTo(at, top + 10 * scale)
          .lineTo(at, top + band.height * scale)
          .lineWidth(0.4)
          .strokeColor(COLORS.line)
          .stroke();
        set.block(`${minute}`, TICK, 30).draw(at - 4, top);
      }
      for (const { lane, y, bars } of band.lanes) {
        set.block(laneName(lane), NAME, 96).draw(left, top + y * scale + 2);
        for (const bar of bars) {
          const [x, barTop] = [left + bar.x * scale, top + bar.y * scale];
          doc.rect(x, barTop, bar.width * scale, bar.height * scale).fill(FILLS[bar.kind]);
          if (bar.label === '') continue;
          const label = set.block(bar.label, bar.kind === 'work' ? DARK : LIGHT, 30);
          label.draw(x + (bar.width * scale - label.width) / 2, barTop + 3);
        }
      }
    },
  };
}

function legendPiece(doc: Doc, set: Typesetter, { legend }: DocumentPicture): Piece {
  return {
    height: 14,
    keepWithNext: true,
    draw: (left, top) => {
      let x = left;
      for (const { kind, word } of legend) {
        doc.rect(x, top + 2, 11, 7).fill(FILLS[kind]);
        const block = set.block(word, STYLES.small, CONTENT_WIDTH / 2);
        block.draw(x + 15, top);
        x += block.width + 29;
      }
    },
  };
}

/** The time line of a plan, drawn band by band, and the same in words. */
export function lanePieces(doc: Doc, set: Typesetter, picture: DocumentPicture | null): Piece[] {
  if (picture === null) return [];
  const { heading, summary, bands, laneName, lines } = picture;
  return [
    linePiece(set, heading, STYLES.heading, true),
    linePiece(set, summary, STYLES.small, true),
    legendPiece(doc, set, picture),
    ...bands.map((band) => bandPiece(doc, set, band, laneName)),
    ...lines.map((line) => linePiece(set, line, STYLES.small)),
    space(8),
  ];
}
