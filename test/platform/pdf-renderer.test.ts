import { createPdfRenderer } from '#platform/node/pdf-renderer';
import { flowPieces, type Piece, type Slot } from '#platform/node/pdf/page-flow';
import { buildSheet } from '#core/export/sheet/build-sheet';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { exportContext, FONT_FOLDER } from '../fixtures/exports';
import { validProfileForRow } from '../fixtures/profiles';

const sheet = (name: string) => buildSheet(validProfileForRow(4, { name }), exportContext());
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('createPdfRenderer', () => {
  test('gives the same bytes for the same sheet, also from another renderer', async () => {
    const render = createPdfRenderer(FONT_FOLDER);
    const first = hash(await render(sheet('병동')));
    expect(hash(await render(sheet('병동')))).toBe(first);
    expect(hash(await createPdfRenderer(FONT_FOLDER)(sheet('병동')))).toBe(first);
    expect(hash(await render(sheet('외래')))).not.toBe(first);
  }, 30_000);

  test('writes a small PDF file: only the glyphs that it uses are in it', async () => {
    const bytes = await createPdfRenderer(FONT_FOLDER)(sheet('병동'));
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(bytes.length).toBeLessThan(120_000);
  }, 30_000);

  test('rejects where the fonts are missing', async () => {
    await expect(createPdfRenderer('/nonexistent')(sheet('a'))).rejects.toThrow('ENOENT');
  });
});

describe('flowPieces', () => {
  const piece = (height: number, keepWithNext = false): Piece => ({
    height,
    keepWithNext,
    draw: () => undefined,
  });
  function* slots(): Generator<Slot, never> {
    for (let page = 0; ; page += 1) yield { page, x: 0, top: 10, bottom: 60 };
  }
  const pages = (pieces: readonly Piece[]) =>
    flowPieces(pieces, slots()).placed.map(({ page, y }) => [page, y]);

  test('fills a slot before it takes the next', () => {
    expect(pages([piece(25), piece(25), piece(10)])).toEqual([
      [0, 10],
      [0, 35],
      [1, 10],
    ]);
  });

  test('moves a heading together with what follows', () => {
    expect(pages([piece(30), piece(10, true), piece(20)])).toEqual([
      [0, 10],
      [1, 10],
      [1, 20],
    ]);
  });

  test('takes no page for air', () => {
    const gap: Piece = { height: 20, isGap: true, draw: () => undefined };
    expect(pages([piece(40), gap])).toEqual([[0, 10]]);
    expect(pages([piece(40), gap, piece(5)])).toEqual([
      [0, 10],
      [1, 10],
    ]);
  });

  test('ends also where a piece is higher than any slot', () => {
    expect(pages([piece(100), piece(5)])).toEqual([
      [0, 10],
      [1, 10],
    ]);
  });
});
