import type { OperationErrorParams } from '#contract/operation-error';
import type { Language } from '#contract/shapes';
import type { Allowed, ParameterProblem } from '#core/procedure/parameter/problem';
import { sourceName } from '../source-name';
import type { Definition } from './procedure-texts';

export type RefusalId = Definition['refusals'][number]['id'];

/** Why parameters are refused, and what is allowed. Apart from the procedures' texts, which are many. */
export interface ProblemWords {
  readonly allowed: { readonly [F in Allowed['form']]: (allowed: Extract<Allowed, { form: F }>) => string };
  readonly problems: Readonly<
    Record<ParameterProblem['problem'], (parameter: string, allowed: string) => string>
  >;
  readonly refusals: Readonly<Record<RefusalId, string>>;
}

/** What a parameter takes, in words. */
export function allowedWords({ allowed }: ProblemWords, what: Allowed): string {
  return (allowed[what.form] as (what: Allowed) => string)(what);
}

/** Every problem of the parameters, one sentence each. */
export function problemsText(
  words: ProblemWords,
  { problems }: OperationErrorParams['procedure.wrong-parameters'],
): string {
  return problems
    .map(({ problem, parameter, allowed }) =>
      words.problems[problem](parameter, allowedWords(words, allowed)),
    )
    .join(' ');
}

export function refusalSentence(
  language: Language,
  { refusals }: ProblemWords,
  { refusal, source }: OperationErrorParams['procedure.refused'],
): string {
  const texts: Readonly<Record<string, string>> = refusals;
  return `${texts[refusal] ?? refusal} [${sourceName(language, source)}]`;
}
