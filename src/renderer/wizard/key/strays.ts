/** White space that came along with a pasted key. */
export type Stray = 'line-end' | 'edge-space' | 'inner-space' | 'invisible';

const lineEnds = /[\r\n\u0085\u2028\u2029]/gu;
const invisible = /[\p{Cf}\u00A0]/gu;

function hasInnerSpace(text: string): boolean {
  return /\S\s+\S/u.test(text);
}

/**
 * What strays in a typed or pasted text. Spaces inside count for hexadecimal keys only, where they mean nothing;
 * in a passphrase they are characters like others.
 */
export function findStrays(text: string, format: 'hex' | 'ascii'): readonly Stray[] {
  const found: Stray[] = [];
  if (text.search(lineEnds) >= 0) found.push('line-end');
  const oneLine = text.replaceAll(lineEnds, '');
  if (oneLine !== oneLine.trim()) found.push('edge-space');
  if (format === 'hex' && hasInnerSpace(oneLine.trim())) found.push('inner-space');
  if (text.search(invisible) >= 0) found.push('invisible');
  return found;
}

/** The text without its strays. Letters, digits and symbols are never touched. */
export function withoutStrays(text: string, format: 'hex' | 'ascii'): string {
  const visible = text.replaceAll(lineEnds, '').replaceAll(invisible, '').trim();
  return format === 'hex' ? visible.replaceAll(/\s/gu, '') : visible;
}
