import { encode } from 'fast-png';
import encodeQR from 'qr';

/** Modules of light border that a reader needs around the code (ISO/IEC 18004, 9.1). */
const QUIET_ZONE = 4;
const PIXELS_PER_MODULE = 10;

/** True is dark; row by row, quiet zone included. */
export type QrModules = readonly (readonly boolean[])[];

/** The QR code of a text in UTF-8, error correction level M. */
export function qrModules(text: string): QrModules {
  return encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
}

/** Path data with one unit a module: a run of dark modules is one rectangle. */
export function qrPath(modules: QrModules): string {
  const runs: string[] = [];
  modules.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x] === true) x += 1;
      runs.push(`M${start} ${y}h${x - start}v1h-${x - start}z`);
    }
  });
  return runs.join('');
}

/** A standalone SVG image; it holds no text, so nothing of the profile is readable in it but by a reader. */
export function qrSvg(modules: QrModules): string {
  const size = modules.length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" `,
    `width="${size * PIXELS_PER_MODULE}" height="${size * PIXELS_PER_MODULE}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${qrPath(modules)}"/></svg>\n`,
  ].join('');
}

/** A greyscale PNG image. */
export function qrPng(modules: QrModules): Uint8Array {
  const side = modules.length * PIXELS_PER_MODULE;
  const data = new Uint8Array(side * side).fill(255);
  modules.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (!dark) return;
      for (let line = 0; line < PIXELS_PER_MODULE; line += 1) {
        const start = (y * PIXELS_PER_MODULE + line) * side + x * PIXELS_PER_MODULE;
        data.fill(0, start, start + PIXELS_PER_MODULE);
      }
    });
  });
  return encode({ width: side, height: side, data, channels: 1, depth: 8 });
}
