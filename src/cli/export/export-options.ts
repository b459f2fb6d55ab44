import type { Contract } from '#contract/contract';
import type { OutputOf } from '#contract/operation';
import type { TargetId } from '#core/export/target';
import type { UsageTexts } from '#messages/cli-text';
import { UsageProblem } from '../usage-problem';

type Target = OutputOf<Contract['target.list']>[number];
export type OptionsByTarget = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** As the contract has it. */
const VALUE_LIMIT = 200;

/** Target ids separated by commas, each once; throws a {@link UsageProblem} that lists the ids. */
export function parseTargets(text: string, known: readonly Target[], usage: UsageTexts): readonly Target[] {
  const ids = text.split(',').map((id) => id.trim());
  const chosen = ids.map((id) => {
    const target = known.find((candidate) => candidate.id === id);
    if (target !== undefined) return target;
    throw new UsageProblem(usage.unknownTarget(id, known.map((one) => one.id).join(', ')));
  });
  return [...new Set(chosen)];
}

interface OptionText {
  /** Null: for every chosen target that knows the option. */
  readonly target: Target | null;
  readonly name: string;
  readonly value: string;
}

function parseOption(text: string, known: readonly Target[], usage: UsageTexts): OptionText {
  const [, left, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (left === undefined || value === undefined) throw new UsageProblem(usage.optionForm(text));
  const dot = left.indexOf('.');
  const target = known.find(({ id }) => id === left.slice(0, dot)) ?? null;
  const name = target === null ? left : left.slice(dot + 1);
  if (value.length > VALUE_LIMIT) throw new UsageProblem(usage.optionTooLong(left, VALUE_LIMIT));
  return { target, name, value };
}

function receivers(
  { target, name }: OptionText,
  chosen: readonly Target[],
  usage: UsageTexts,
): readonly Target[] {
  // A sheet prints the commands of the profile's access points, with those targets' options.
  const isForSheet = target?.kind === 'ap' && chosen.some(({ kind }) => kind === 'sheet');
  if (target !== null && !chosen.includes(target) && !isForSheet) {
    throw new UsageProblem(usage.targetNotChosen(target.id));
  }
  const candidates = target === null ? chosen : [target];
  const takers = candidates.filter(({ options }) => options.some((option) => option.name === name));
  if (takers.length > 0) return takers;
  const names = new Set(candidates.flatMap(({ options }) => options.map((option) => option.name)));
  throw new UsageProblem(usage.optionUnknown(name, [...names].join(', ')));
}

/** `--option` texts as options by target; throws a {@link UsageProblem} for one that no chosen target has. */
export function parseOptions(
  texts: readonly string[],
  known: readonly Target[],
  chosen: readonly Target[],
  usage: UsageTexts,
): OptionsByTarget {
  const options = new Map<TargetId, Map<string, string>>();
  for (const text of texts) {
    const option = parseOption(text, known, usage);
    for (const { id } of receivers(option, chosen, usage)) {
      options.set(id, (options.get(id) ?? new Map<string, string>()).set(option.name, option.value));
    }
  }
  return Object.fromEntries([...options].map(([id, values]) => [id, Object.fromEntries(values)]));
}
