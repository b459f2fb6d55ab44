import type { ExportContext, ExportOutcome, ExportTarget, SheetFacts, TargetId } from '#core/export/target';
import { runExport } from '#core/export/run-export';
import { findTarget } from '#core/export/targets';
import type { ValidProfile } from '#core/profile/valid-profile';

/** One export of a valid profile: what all of its targets share. */
export interface Run {
  /** Absent: each target's own default. */
  readonly secrets: 'include' | 'mask' | undefined;
  /** Options by target id. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly profile: ValidProfile;
  readonly base: Pick<ExportContext, 'productVersion' | 'findings' | 'text'>;
  readonly checkValue: string | null;
}

/** Options of a target by name, as the caller gave them. */
function optionsOf({ options }: Run, id: TargetId): Readonly<Record<string, string>> {
  return Object.hasOwn(options, id) ? (options[id] ?? {}) : {};
}

function sheetFacts(run: Run, secrets: 'include' | 'mask'): SheetFacts {
  const accessPoints = run.profile.apPlatforms.map((platform) => ({
    platform,
    outcome: runExport(findTarget(platform), run.profile, {
      ...run.base,
      secrets,
      options: optionsOf(run, platform),
    }),
  }));
  return { checkValue: run.checkValue, accessPoints };
}

/** Runs one target; a sheet also gets what the profile's access point platforms make of it. */
export function runTarget(run: Run, target: ExportTarget): ExportOutcome {
  const secrets = run.secrets ?? target.secretsByDefault;
  return runExport(target, run.profile, {
    ...run.base,
    secrets,
    options: optionsOf(run, target.id),
    ...(target.kind === 'sheet' && { forSheet: sheetFacts(run, secrets) }),
  });
}
