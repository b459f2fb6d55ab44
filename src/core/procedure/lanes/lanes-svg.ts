import { escapeMarkup } from '../../text/html';
import type { Bar, Band } from './lane-drawing';
import type { SpanKind } from './time-line';

/** On paper: told apart by dark and light, so that a copy without colours says the same. */
export const FILLS: Readonly<Record<SpanKind, string>> = {
  work: '#dde2ea',
  restart: '#8a5a00',
  stopped: '#b3261e',
  'ha-off': '#2457d6',
};

function barMarkup({ kind, x, y, width, height, label }: Bar): string {
  const ink = kind === 'work' ? '#1b2330' : '#fff';
  const text =
    label === ''
      ? ''
      : `<text x="${x + width / 2}" y="${y + height - 5}" text-anchor="middle" font-size="10" fill="${ink}">${label}</text>`;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="2" fill="${FILLS[kind]}"/>${text}`;
}

/** One band as SVG for a page without scripts and styles. `name` says what a lane is called. */
export function bandSvg(band: Band, name: (lane: Band['lanes'][number]['lane']) => string): string {
  const { width, height, lanes, ticks } = band;
  const ruler = ticks.map(
    ({ x, minute }) =>
      `<line x1="${x}" x2="${x}" y1="12" y2="${height}" stroke="#dde2ea"/><text x="${x}" y="9" text-anchor="middle" font-size="9" fill="#5a6577">${minute}</text>`,
  );
  const rows = lanes.map(
    ({ lane, y, bars }) =>
      `<text x="0" y="${y + 13}" font-size="11" fill="#1b2330">${escapeMarkup(name(lane))}</text>${bars.map(barMarkup).join('')}`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" aria-hidden="true">${[...ruler, ...rows].join('')}</svg>`;
}
