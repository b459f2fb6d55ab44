/** Characters that came along with a pasted text. */
export type Stray = 'line-end' | 'edge-space' | 'inner-space' | 'invisible';

/** What a text is: spaces inside mean nothing in a hexadecimal key, elsewhere they are characters like others. */
export type StrayKind = 'hex' | 'ascii' | 'ssid';

const lineEnds = /[\r\n\u0085\u2028\u2029]/gu;
const invisible = /[\p{Cf}\u00A0]/gu;

/** What strays in a typed or pasted text. */
export function findStrays(text: string, kind: StrayKind): readonly Stray[] {
  const found: Stray[] = [];
  if (text.search(lineEnds) >= 0) found.push('line-end');
  const oneLine = text.replaceAll(lineEnds, '').replaceAll(invisible, '');
  if (oneLine !== oneLine.trim()) found.push('edge-space');
  if (kind === 'hex' && /\S\s+\S/u.test(oneLine)) found.push('inner-space');
  if (text.search(invisible) >= 0) found.push('invisible');
  return found;
}

/** The text without its strays. Letters, digits and symbols are never touched. */
export function withoutStrays(text: string, kind: StrayKind): string {
  const visible = text.replaceAll(lineEnds, '').replaceAll(invisible, '').trim();
  return kind === 'hex' ? visible.replaceAll(/\s/gu, '') : visible;
}
