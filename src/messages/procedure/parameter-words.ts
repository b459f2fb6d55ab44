import type {
  AnyValues,
  ClusterNode,
  ParameterDefinition,
  TrustCertificate,
} from '#core/procedure/parameter/definition';
import type { AnyProcedure } from '#core/procedure/procedures';
import type { ProcedureWords } from './procedure-texts';

type Words = Pick<ProcedureWords, 'choices' | 'yes' | 'no' | 'notSaid'>;

/** A chosen value in words. */
export function choiceWord({ choices }: Pick<ProcedureWords, 'choices'>, value: string): string {
  const words: Readonly<Record<string, string>> = choices;
  return words[value] ?? value;
}

function mapWords(words: Words, chosen: Readonly<Record<string, string>>, item: string): string {
  const own = chosen[item];
  if (own !== undefined) return choiceWord(words, own);
  return Object.entries(chosen)
    .map(([key, value]) => `${choiceWord(words, key)}: ${choiceWord(words, value)}`)
    .join(', ');
}

/** A parameter in words; of a choice for each item only that of `item`, where there is one. */
export function valueWords(
  words: Words,
  definition: ParameterDefinition | undefined,
  value: AnyValues[string] | undefined,
  item = '',
): string {
  const orNot = (text: string) => (text === '' ? words.notSaid : text);
  switch (definition?.kind) {
    case 'flag':
      return value === true ? words.yes : words.no;
    case 'choice':
      return choiceWord(words, value as string);
    case 'choices':
      return (value as readonly string[]).map((one) => choiceWord(words, one)).join(', ');
    case 'choice-map':
      return mapWords(words, value as Readonly<Record<string, string>>, item);
    case 'text':
      return orNot(value as string);
    case 'names':
      return orNot((value as readonly string[]).join(', '));
    case 'nodes':
      return (value as readonly ClusterNode[]).map(({ name }) => name).join(', ');
    case 'trust-certificates':
      return orNot(
        (value as readonly TrustCertificate[]).map(({ store, name }) => `${store}/${name}`).join(', '),
      );
    case 'secret':
    case undefined:
      return words.notSaid;
  }
}

export function parameterLabel({ parameters }: Pick<ProcedureWords, 'parameters'>, name: string): string {
  const labels: Readonly<Record<string, string>> = parameters;
  return labels[name] ?? name;
}

/** Every parameter with its value in words, for a head line or a list. */
export function parameterLines(
  words: ProcedureWords,
  { parameters }: AnyProcedure,
  values: AnyValues,
): readonly { readonly label: string; readonly value: string }[] {
  return Object.entries(parameters)
    .filter(([, { kind }]) => kind !== 'secret')
    .map(([name, definition]) => ({
      label: parameterLabel(words, name),
      value: valueWords(words, definition, values[name]),
    }));
}
