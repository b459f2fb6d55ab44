import type { Step } from '../step';

/** What a piece of time is drawn as. */
export type SpanKind = 'work' | 'restart' | 'stopped' | 'ha-off';

/** Something that lasts on one node, in minutes from the first step on. */
export interface Span {
  readonly kind: SpanKind;
  readonly from: number;
  readonly to: number;
  /** The step that begins it. */
  readonly step: Step;
}

export interface NodeLane {
  readonly node: string;
  readonly role: Step['role'];
  readonly spans: readonly Span[];
}

/** A plan laid along the time that it takes one person, an estimate in minutes. */
export interface TimeLine {
  readonly lanes: readonly NodeLane[];
  readonly minutes: number;
  /** From the first interruption to the last; null where nothing is interrupted. */
  readonly window: { readonly from: number; readonly to: number } | null;
}

/** A step that begins a span which another action on the same node and target ends. */
const ENDED_BY: Partial<Record<Step['action'], Step['action']>> = { stop: 'start', 'untick-ha': 'tick-ha' };

interface Timed {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
}

function kindOf({ action, interrupts }: Step): SpanKind {
  if (action === 'stop') return 'stopped';
  if (action === 'untick-ha') return 'ha-off';
  return interrupts === null ? 'work' : 'restart';
}

/** Step after step: one technician does one thing at a time. */
function inTime(steps: readonly Step[]): readonly Timed[] {
  let at = 0;
  return steps.map((step) => {
    const from = at;
    at += step.minutes;
    return { step, from, to: at };
  });
}

function spanOf({ step, from, to }: Timed, all: readonly Timed[]): Span {
  const end = ENDED_BY[step.action];
  const ending = all.find(
    (other) =>
      other.from >= to &&
      other.step.action === end &&
      other.step.node === step.node &&
      other.step.target === step.target,
  );
  return { kind: kindOf(step), from, to: ending?.to ?? to, step };
}

/** Lays the steps along time, a lane for each node in the order in which work begins there. */
export function toTimeLine(steps: readonly Step[]): TimeLine {
  const timed = inTime(steps);
  const spans = timed.map((one) => spanOf(one, timed));
  const nodes = [...new Set(steps.map(({ node }) => node))];
  const lanes = nodes.flatMap((node): NodeLane[] => {
    const own = spans.filter(({ step }) => step.node === node);
    const [first] = own;
    return first === undefined ? [] : [{ node, role: first.step.role, spans: own }];
  });
  const broken = spans.filter(({ kind }) => kind !== 'work');
  const window =
    broken.length === 0
      ? null
      : {
          from: Math.min(...broken.map(({ from }) => from)),
          to: broken.reduce((last, { to }) => Math.max(last, to), 0),
        };
  return { lanes, minutes: timed.at(-1)?.to ?? 0, window };
}
