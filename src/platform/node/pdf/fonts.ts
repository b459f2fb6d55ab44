import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const FACES = ['regular', 'bold', 'mono'] as const;
export type Face = (typeof FACES)[number];
export type FontData = Readonly<Record<Face, Buffer>>;

const files: Readonly<Record<Face, string>> = {
  regular: 'Pretendard-Regular.ttf',
  bold: 'Pretendard-Bold.ttf',
  mono: 'Monospace-Regular.ttf',
};

/** Reads the bundled TrueType fonts. Rejects where one is missing: then the installation is incomplete. */
export async function readFonts(folder: string): Promise<FontData> {
  const [regular, bold, mono] = await Promise.all([
    readFile(join(folder, files.regular)),
    readFile(join(folder, files.bold)),
    readFile(join(folder, files.mono)),
  ]);
  return { regular, bold, mono };
}
