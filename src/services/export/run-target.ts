import type { ExportContext, ExportOutcome, ExportTarget, SheetFacts, TargetId } from '#core/export/target';
import type { ClientIdentityFile } from '#core/export/client/client-identity';
import { runExport, supportOf } from '#core/export/run-export';
import { findTarget } from '#core/export/targets';
import type { ValidProfile } from '#core/profile/valid-profile';
import { failure, success, type Result } from '#core/result';
import type { IdentityProblem } from './open-client-identity';

/** One export of a valid profile: what all of its targets share. */
export interface Run {
  /** Absent: each target's own default. */
  readonly secrets: 'include' | 'mask' | undefined;
  /** Options by target id. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly profile: ValidProfile;
  readonly base: Pick<ExportContext, 'productVersion' | 'findings' | 'text' | 'serverCas'>;
  /** The client's identity for targets that take one, or why the given file does not do. */
  readonly clientIdentity: Result<ClientIdentityFile | null, IdentityProblem>;
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
      clientIdentity: null,
      secrets,
      options: optionsOf(run, platform),
    }),
  }));
  return { checkValue: run.checkValue, accessPoints };
}

/** Whether the target would write the profile with the client's identity. */
function needsIdentity(target: ExportTarget, { scheme, fastRoaming }: ValidProfile): boolean {
  return (
    target.takesClientIdentity === true &&
    scheme.security === 'eap-tls' &&
    supportOf(target, { row: scheme, fastRoaming }).can
  );
}

/** Runs one target; a sheet also gets what the profile's access point platforms make of it. */
export function runTarget(run: Run, target: ExportTarget): ExportOutcome {
  const secrets = run.secrets ?? target.secretsByDefault;
  const identity = needsIdentity(target, run.profile) ? run.clientIdentity : success(null);
  if (!identity.ok) {
    const params = { target: target.id, ...identity.error };
    return failure({ code: 'target.client-identity-unusable', params, nearest: null });
  }
  return runExport(target, run.profile, {
    ...run.base,
    clientIdentity: identity.value,
    secrets,
    options: optionsOf(run, target.id),
    ...(target.kind === 'sheet' && { forSheet: sheetFacts(run, secrets) }),
  });
}
