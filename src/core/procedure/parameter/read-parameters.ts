import { failure, success, type Result } from '../../result';
import type { AnyValues, ParameterDefinition, Parameters, ParameterValue } from './definition';
import { allowedBy, type ParameterProblem } from './problem';
import { readNames, readNodes, readTrustCertificates, type ListFault } from './read-lists';
import { hasForm, isAdminPassword } from './text-form';

type Read = Result<ParameterValue, ListFault>;

function accepted(holds: boolean, value: ParameterValue): Read {
  return holds ? success(value) : failure('not-allowed');
}

function readChoices(given: unknown, values: readonly string[]): Read {
  if (!Array.isArray(given) || given.length === 0) return failure('not-allowed');
  const chosen: readonly unknown[] = given;
  const known = chosen.every((one) => typeof one === 'string' && values.includes(one));
  return accepted(
    known,
    values.filter((value) => chosen.includes(value)),
  );
}

function readMap(
  given: unknown,
  { keys, values, fallback }: Extract<ParameterDefinition, { kind: 'choice-map' }>,
): Read {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return failure('not-allowed');
  const chosen: Readonly<Record<string, unknown>> = { ...given };
  const known = Object.entries(chosen).every(
    ([key, value]) => keys.includes(key) && typeof value === 'string' && values.includes(value),
  );
  const all = keys.map((key) => [key, Object.hasOwn(chosen, key) ? chosen[key] : fallback] as const);
  return accepted(known, Object.fromEntries(all) as ParameterValue);
}

function readText(given: unknown, { most, form }: Extract<ParameterDefinition, { kind: 'text' }>): Read {
  if (typeof given !== 'string') return failure('not-allowed');
  return accepted(given.length <= most && (given === '' || hasForm(given, form)), given);
}

function readValue(given: unknown, definition: ParameterDefinition): Read {
  switch (definition.kind) {
    case 'flag':
      return typeof given === 'boolean' ? success(given) : failure('not-allowed');
    case 'choice':
      return typeof given === 'string' && definition.values.includes(given)
        ? success(given)
        : failure('not-allowed');
    case 'choices':
      return readChoices(given, definition.values);
    case 'choice-map':
      return readMap(given, definition);
    case 'text':
      return readText(given, definition);
    case 'names':
      return readNames(given, definition.most);
    case 'nodes':
      return readNodes(given);
    case 'trust-certificates':
      return readTrustCertificates(given, definition.stores);
    case 'secret':
      return accepted(typeof given === 'string' && isAdminPassword(given), true);
  }
}

function fallbackOf(definition: ParameterDefinition): ParameterValue {
  if (definition.kind === 'secret') return false;
  if (definition.kind !== 'choice-map') return definition.fallback;
  return Object.fromEntries(definition.keys.map((key) => [key, definition.fallback]));
}

/** Every parameter as it is when nothing is said. */
export function fallbacks(parameters: Parameters): AnyValues {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, definition]) => [name, fallbackOf(definition)]),
  );
}

/** Reads what was given; what was not given has its fallback. All problems are told at once. */
export function readParameters(
  parameters: Parameters,
  given: unknown,
): Result<AnyValues, readonly ParameterProblem[]> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return failure([{ problem: 'not-allowed', parameter: '', allowed: { form: 'object' } }]);
  const values: Record<string, ParameterValue> = { ...fallbacks(parameters) };
  const problems: ParameterProblem[] = [];
  for (const [name, value] of Object.entries(given)) {
    const definition = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (definition === undefined) {
      const allowed = { form: 'one-of', values: Object.keys(parameters) } as const;
      problems.push({ problem: 'unknown', parameter: name.slice(0, 80), allowed });
      continue;
    }
    const read = readValue(value, definition);
    if (read.ok) values[name] = read.value;
    else problems.push({ problem: read.error, parameter: name, allowed: allowedBy(definition) });
  }
  return problems.length === 0 ? success(values) : failure(problems);
}
