import type { SourceText } from '../text/source-text';
import type { Wlan } from './controller';

/** Lines in which what follows a command is looked for; blank ones may stand between. */
const LOOKED_AHEAD = 8;

/**
 * A line that creates a WLAN may be cut off before the SSID, as the last one of a text, or wrapped there, so that a
 * single word follows: then the profile's name is not both, and the SSID is not told.
 */
export function forgetCutNames(wlans: Iterable<Wlan>, { lines }: SourceText): void {
  for (const { created } of wlans) {
    if (created === null || created.at.words.length !== 4) continue;
    const { line } = created.at;
    const next = [...lines.slice(line, line + LOOKED_AHEAD)].find(({ text }) => text.trim() !== '');
    const isLast = next === undefined && line + LOOKED_AHEAD >= lines.length;
    const isWrapped = next !== undefined && !/\S\s+\S/.test(next.text);
    if (isLast || isWrapped) created.ssid = null;
  }
}
