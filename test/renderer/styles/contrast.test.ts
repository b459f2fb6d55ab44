import { describe, expect, test } from 'vitest';
import css from '../../../src/renderer/styles/tokens.css?raw';

function tokenPair(name: string): readonly [light: string, dark: string] {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  if (found?.[1] === undefined || found[2] === undefined) throw new Error(`no token ${name}`);
  return [found[1], found[2]];
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['ground', 'surface', 'raised'];
const texts: readonly (readonly [text: string, ground: string])[] = [
  ...['text', 'quiet', 'accent', 'pass', 'warn', 'fail'].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ...['accent', 'pass', 'warn', 'fail'].flatMap((tone) => [
    [tone, `${tone}-tint`] as const,
    ['text', `${tone}-tint`] as const,
    ['quiet', `${tone}-tint`] as const,
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
];

describe('the palette', () => {
  test.each(texts)('%s on %s has a contrast of at least 4.5:1 in both lights', (text, ground) => {
    const [lightText, darkText] = tokenPair(text);
    const [lightGround, darkGround] = tokenPair(ground);
    expect(contrast(lightText, lightGround)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(darkText, darkGround)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['surface', 'ground'])('the edge of a control stands out from %s by 3:1', (ground) => {
    const [lightEdge, darkEdge] = tokenPair('edge');
    const [light, dark] = tokenPair(ground);
    expect(contrast(lightEdge, light)).toBeGreaterThanOrEqual(3);
    expect(contrast(darkEdge, dark)).toBeGreaterThanOrEqual(3);
  });
});
