import type { Step } from '#core/procedure/step';

/** Steps that are shown one by one, or phone by phone. */
export type Segment =
  | { readonly kind: 'steps'; readonly key: string; readonly steps: readonly Step[] }
  | { readonly kind: 'fleet'; readonly key: string; readonly steps: readonly Step[] };

/** Phones from which on a table serves better than a list. */
const FLEET = 3;

function isOfNamedPhone({ role, node }: Step): boolean {
  return role === 'phone' && node !== 'phone';
}

/** Steps as they stand; those of many phones that follow each other are taken together. */
export function toSegments(steps: readonly Step[]): readonly Segment[] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && isOfNamedPhone(last[0]) === isOfNamedPhone(step)) last.push(step);
    else runs.push([step]);
  }
  return runs.map((own): Segment => {
    const phones = new Set(own.filter(isOfNamedPhone).map(({ node }) => node));
    return { kind: phones.size >= FLEET ? 'fleet' : 'steps', key: own[0]?.id ?? '', steps: own };
  });
}

/** Rows of a fleet's steps in order, each with its step on every phone. */
export function rowsOf(
  steps: readonly Step[],
): readonly { readonly key: string; readonly steps: readonly Step[] }[] {
  const keyOf = ({ row, item }: Step) => (item === null ? row : `${row}/${item}`);
  const keys = [...new Set(steps.map(keyOf))];
  return keys.map((key) => ({ key, steps: steps.filter((step) => keyOf(step) === key) }));
}
