import type { OperationError } from '#contract/operation-error';
import type { ParameterDefinition } from '#core/procedure/parameter/definition';
import { parameterFromText } from '#core/procedure/parameter/from-text';
import type { AnyProcedure } from '#core/procedure/procedures';
import { success, type Result } from '#core/result';
import { readSmallText } from '../input/read-input';
import type { Session } from '../session';
import { UsageProblem } from '../usage-problem';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Given = Record<string, Json>;

function parsedObject(text: string, path: string, session: Session): Given {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as Given;
  } catch {
    // Said below, without a word of what the file holds.
  }
  throw new UsageProblem(session.text.cli.procedure.paramsNotJson(path));
}

/** `key=value`, and `signed.tomcat=ca-multi` for one key of a choice for each item. */
function setOne(given: Given, text: string, definitions: AnyProcedure['parameters'], session: Session): void {
  const { procedure } = session.text.cli;
  const [, left, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (left === undefined || value === undefined) throw new UsageProblem(procedure.setForm(text));
  const [name = left, key] = left.split('.', 2);
  const definition: ParameterDefinition | undefined = definitions[name];
  if (definition?.kind === 'secret') throw new UsageProblem(procedure.secretInArguments(name));
  if (definition === undefined || (key !== undefined && definition.kind !== 'choice-map')) {
    given[left] = value;
    return;
  }
  if (key === undefined) given[name] = parameterFromText(value, definition) as Json;
  else given[name] = { ...(given[name] as Record<string, Json> | undefined), [key]: value };
}

/** Parameters of a file, then those of the command line over them. What makes no sense is refused by name later. */
export async function givenParameters(
  session: Session,
  { parameters }: AnyProcedure,
  { file, set }: { readonly file: string | undefined; readonly set: readonly string[] },
): Promise<Result<Given, OperationError>> {
  const text = file === undefined ? success('{}') : await readSmallText(file, session.io);
  if (!text.ok) return text;
  const given = parsedObject(text.value, file ?? '', session);
  for (const one of set) setOne(given, one, parameters, session);
  return success(given);
}
