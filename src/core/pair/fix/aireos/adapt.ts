import { isFresh, type FixFacts } from '../fix-facts';
import type { FixLine } from '../fix-line';
import { withOwnInterface } from './places';
import { addedServer, withServerIndexes } from './radius-index';

/** The exporter's lines with the controller's interface for the VLAN and its numbers for the RADIUS servers. */
export function adaptToController(lines: readonly FixLine[], facts: FixFacts): readonly FixLine[] {
  const numbered = withServerIndexes(
    lines.map(({ text }) => text),
    facts,
  );
  return lines.flatMap((line, index) => {
    const text = withOwnInterface(numbered[index] ?? '', facts);
    if (text === null) return [];
    const texts = isFresh(facts) ? addedServer(text, facts) : [text];
    return texts.map((one) => ({ ...line, text: one }));
  });
}
