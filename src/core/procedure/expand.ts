import type { AnyValues, ClusterNode } from './parameter/definition';
import type { StepRow } from './procedure';
import { serviceOf } from './services';
import type { Step } from './step';
import { SELECTORS, type Action, type Role, type Selector } from './vocabulary';

interface Place {
  readonly role: Role;
  readonly node: string;
}

type Draft = Omit<Step, 'n' | 'needs'>;

/** Minutes of work, as a rule; estimates for planning. */
const MINUTES: Partial<Readonly<Record<Action, number>>> = {
  'back-up': 20,
  distribute: 15,
  'generate-csr': 5,
  reconfigure: 20,
  regenerate: 3,
  sign: 30,
  upload: 5,
};
const MINUTES_OTHERWISE = 2;

function isSelector(at: string): at is Selector {
  return Object.hasOwn(SELECTORS, at);
}

function nodesIn(values: AnyValues): readonly ClusterNode[] {
  return (values['nodes'] as readonly ClusterNode[] | undefined) ?? [];
}

/** The nodes of a selector, role by role. A CUCM publisher that was not named still stands for itself. */
function selected(selector: Selector, values: AnyValues): readonly Place[] {
  const roles: readonly Role[] = SELECTORS[selector];
  return roles.flatMap((role): readonly Place[] => {
    const named = nodesIn(values).filter((node) => node.role === role);
    if (named.length === 0 && role === 'cucm-publisher') return [{ role, node: role }];
    return named.map(({ name }) => ({ role, node: name }));
  });
}

function placesOf({ at }: StepRow, values: AnyValues): readonly Place[] {
  if (isSelector(at)) return selected(at, values);
  const phones = at === 'phone' ? ((values['phones'] as readonly string[] | undefined) ?? []) : [];
  return phones.length === 0 ? [{ role: at, node: at }] : phones.map((node) => ({ role: at, node }));
}

function isNamed({ role, node }: Place): boolean {
  return role !== node;
}

function draft(row: StepRow, item: string | null, place: Place): Draft {
  const target = typeof row.target === 'function' ? row.target(item ?? '') : (row.target ?? item ?? '');
  const service = serviceOf(target);
  const works = row.action === 'restart' || row.action === 'stop' || row.action === 'start';
  const interrupts = row.interrupts ?? (service && works && row.action !== 'start' ? service : null);
  const minutes = row.minutes ?? (service && works ? service.minutes : MINUTES[row.action]);
  return {
    id: [row.id, ...(item === null ? [] : [item]), ...(isNamed(place) ? [place.node] : [])].join('/'),
    row: row.id,
    ...place,
    item,
    action: row.action,
    target,
    place: row.place ?? (service && works ? service.place : null),
    evidence: row.evidence ?? [],
    interrupts: interrupts && { audiences: interrupts.audiences, minutes: interrupts.minutes },
    minutes: minutes ?? MINUTES_OTHERWISE,
    source: row.source,
  };
}

/** The steps of one row on all its nodes for all its items. */
function draftsOf(row: StepRow, values: AnyValues): readonly Draft[] {
  if (row.when !== undefined && !row.when(values)) return [];
  const places = placesOf(row, values);
  const items = row.each?.(values) ?? [null];
  const pairs = row.byNode
    ? places.flatMap((place) => items.map((item) => ({ item, place })))
    : items.flatMap((item) => places.map((place) => ({ item, place })));
  return pairs
    .filter(({ item, place }) => row.nodesOf?.(values, item ?? '')?.includes(place.node) ?? true)
    .map(({ item, place }) => draft(row, item, place));
}

/** Rows that are done together: a single one, or those for phones that follow each other. */
function groups(rows: readonly StepRow[]): readonly (readonly StepRow[])[] {
  const made: StepRow[][] = [];
  for (const row of rows) {
    const last = made.at(-1);
    if (row.at === 'phone' && last?.[0]?.at === 'phone') last.push(row);
    else made.push([row]);
  }
  return made;
}

interface Made {
  readonly steps: readonly (Draft & Pick<Step, 'needs'>)[];
  /** Steps that the next group waits for. */
  readonly ends: readonly string[];
}

/** One after the other; the first waits for `barrier`. */
function chain(drafts: readonly Draft[], barrier: readonly string[]): Made {
  const steps = drafts.map((one, index) => {
    const before = drafts[index - 1];
    return { ...one, needs: before === undefined ? barrier : [before.id] };
  });
  return { steps, ends: steps.slice(-1).map(({ id }) => id) };
}

function free(drafts: readonly Draft[], barrier: readonly string[]): Made {
  return { steps: drafts.map((one) => ({ ...one, needs: barrier })), ends: drafts.map(({ id }) => id) };
}

function byPhone(drafts: readonly Draft[], barrier: readonly string[]): Made {
  const phones = [...new Set(drafts.map(({ node }) => node))];
  const chains = phones.map((phone) =>
    chain(
      drafts.filter(({ node }) => node === phone),
      barrier,
    ),
  );
  return { steps: chains.flatMap(({ steps }) => steps), ends: chains.flatMap(({ ends }) => ends) };
}

function make(group: readonly StepRow[], values: AnyValues, barrier: readonly string[]): Made {
  const drafts = group.flatMap((row) => draftsOf(row, values));
  const [row] = group;
  if (row?.at === 'phone') return byPhone(drafts, barrier);
  return row?.anyOrder === true ? free(drafts, barrier) : chain(drafts, barrier);
}

/**
 * The steps of a procedure for these parameters, in order. Every step waits for what stands before it; steps of
 * different phones, and those of a row that says so, don't wait for each other.
 */
export function expandRows(rows: readonly StepRow[], values: AnyValues): readonly Step[] {
  let barrier: readonly string[] = [];
  const steps = groups(rows).flatMap((group) => {
    const made = make(group, values, barrier);
    if (made.ends.length > 0) barrier = made.ends;
    return made.steps;
  });
  return steps.map((step, index) => ({ n: index + 1, ...step }));
}
