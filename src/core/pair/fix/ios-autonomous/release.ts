import { AES_KINDS, FT_KINDS } from '../../../export/ap/kinds';
import { ONLY_INDENTATION, toBlocks, toStatements } from '../../../import/text/blocks';
import { toSourceText } from '../../../import/text/source-text';
import { keyword } from '../../../import/text/statement';
import type { FixFacts } from '../fix-facts';
import { noFix, type NoFix } from '../fix-params';

/**
 * Whether the configuration's SSIDs stand inside their radios. Releases after 12.3(4)JA keep them in blocks of their
 * own (OL-11350-01, chapter 7), so that a radio which only names an SSID is no sign of the old form.
 */
export function isOldForm({ text, result: { release } }: FixFacts): boolean {
  if (/^\s*dot11 ssid /m.test(text)) return false;
  const { roots } = toBlocks(toStatements(toSourceText(text)), ONLY_INDENTATION);
  const isInside = roots.some((root) =>
    root.children.some((child) => keyword(child, 0) === 'ssid' && child.children.length > 0),
  );
  return isInside || release === '12.2';
}

/** What no text at hand says of a release: WPA2 of 12.2, 802.11r before OL-30644-01, the guide of 15.x. */
export function releaseRefusal({ kind, result: { release } }: FixFacts): NoFix | null {
  if (release === null) return null;
  if (FT_KINDS.includes(kind) && release.startsWith('12.'))
    return noFix('fix.release-too-old', { release, needs: 'ft', look: 'show version' });
  if (AES_KINDS.includes(kind) && release === '12.2')
    return noFix('fix.release-too-old', { release, needs: 'wpa2', look: 'show version' });
  return null;
}
