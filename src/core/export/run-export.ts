import type { ValidProfile } from '../profile/valid-profile';
import { failure, type Result } from '../result';
import { nearestChoice, type RowChoice } from '../scheme/nearest';
import type { Security } from '../scheme/vocabulary';
import type { Refusal, RefusalCode } from './export-params';
import { rowKind } from './row-kind';
import {
  obstacle,
  type ExportContext,
  type ExportOutcome,
  type ExportTarget,
  type Obstacle,
  type Support,
  type TargetOption,
} from './target';

/** What a target does with a choice of Table 5. */
export function supportOf(target: ExportTarget, { row, fastRoaming }: RowChoice): Support {
  const support = target.support[rowKind(row, fastRoaming)];
  const methods: Readonly<Partial<Record<Security, Support>>> = target.eapMethods ?? {};
  return support.can ? (methods[row.security] ?? support) : support;
}

/** What an option takes, for a reader. */
export function describeOption(option: TargetOption): string {
  switch (option.accepts.kind) {
    case 'one-of':
      return option.accepts.values.join(', ');
    case 'whole-number':
      return `${option.accepts.minimum}–${option.accepts.maximum}`;
    case 'pattern':
      return option.accepts.described;
  }
}

function accepts(option: TargetOption, value: string): boolean {
  switch (option.accepts.kind) {
    case 'one-of':
      return option.accepts.values.includes(value);
    case 'whole-number':
      return (
        /^\d{1,9}$/.test(value) &&
        Number(value) >= option.accepts.minimum &&
        Number(value) <= option.accepts.maximum
      );
    case 'pattern':
      return option.accepts.pattern.test(value);
  }
}

/** Fills in fallbacks; an unknown option or a value that the target does not take is an obstacle. */
export function resolveOptions(
  target: ExportTarget,
  given: Readonly<Record<string, string>>,
): Result<Readonly<Record<string, string>>, Obstacle> {
  const known = target.options.map(({ name }) => name);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    return failure(
      obstacle('target.option-unknown', { target: target.id, option: unknown, known: known.join(', ') }),
    );
  }
  for (const option of target.options) {
    const value = given[option.name];
    if (value !== undefined && !accepts(option, value)) {
      return failure(
        obstacle('target.option-invalid', {
          target: target.id,
          option: option.name,
          allowed: describeOption(option),
        }),
      );
    }
  }
  const fallbacks = Object.fromEntries(target.options.map(({ name, fallback }) => [name, fallback]));
  return { ok: true, value: { ...fallbacks, ...given } };
}

/** Refusals of the row itself, whether by the target's table or by a release that the user chose. */
const ROW_REFUSALS: readonly RefusalCode[] = [
  'target.no-cckm',
  'target.no-dynamic-wep',
  'target.no-static-wep',
  'target.no-tkip-enterprise',
  'target.row-in-part',
  'target.eap-only',
  'target.no-eap-method',
];

function refuse(target: ExportTarget, profile: ValidProfile, why: Obstacle): Refusal {
  const wanted = { ...profile.scheme, fastRoaming: profile.fastRoaming };
  const refused = rowKind(profile.scheme, profile.fastRoaming);
  const isInTable = supportOf(target, { row: profile.scheme, fastRoaming: profile.fastRoaming }).can;
  const nearest = ROW_REFUSALS.includes(why.code)
    ? nearestChoice(
        wanted,
        (choice) =>
          supportOf(target, choice).can &&
          (!isInTable || rowKind(choice.row, choice.fastRoaming) !== refused),
      )
    : null;
  return {
    ...why,
    nearest: nearest && { row: nearest.row.row, fastRoaming: nearest.fastRoaming },
  };
}

/** Why the target's table has no place for a row, as an obstacle of the table's own reason. */
function rowObstacle(target: ExportTarget, support: Support & { can: false }): Obstacle {
  return { code: support.reason, params: { target: target.id, release: '' } } as Obstacle;
}

/** Writes a profile for a target, or says why not and which row the target could do instead. */
export function runExport(
  target: ExportTarget,
  profile: ValidProfile,
  context: Omit<ExportContext, 'options'> & { readonly options: Readonly<Record<string, string>> },
): ExportOutcome {
  const support = supportOf(target, { row: profile.scheme, fastRoaming: profile.fastRoaming });
  if (!support.can) return failure(refuse(target, profile, rowObstacle(target, support)));
  const options = resolveOptions(target, context.options);
  if (!options.ok) return failure(refuse(target, profile, options.error));
  const written = target.write(profile, { ...context, options: options.value });
  return written.ok ? written : failure(refuse(target, profile, written.error));
}
