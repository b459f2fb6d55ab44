import type { ProfileSummary } from '#contract/shapes';
import { checkProfile } from '#core/profile/check-profile';
import { gradeOf } from '#core/scheme/grade';
import { judgeCombination } from '#core/scheme/judge';
import { openSecrets } from '../seal/profile-secrets';
import type { Vault } from '../seal/vault';
import type { ServerCaEnd } from './server-ca-end';
import type { StoredProfileDocument } from './stored-profile';

/** The library page's line for a profile. A secret that is locked can't be checked and counts as sound. */
export async function summarise(
  id: string,
  { revision, savedAt, lastExport, profile: stored }: StoredProfileDocument,
  vault: Vault,
  endOf: ServerCaEnd,
): Promise<ProfileSummary> {
  const profile = openSecrets(id, stored, vault);
  const { name, site, ssid, phoneModel, security, keyManagement, encryption, fastRoaming, serverCa } =
    profile;
  const judgement = judgeCombination(profile);
  const row = judgement.allowed ? judgement.row : null;
  const { findings } = checkProfile(profile);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    ...{ id, revision, savedAt, lastExport, name, site, ssid, phoneModel },
    ...{ security, keyManagement, encryption, fastRoaming },
    row: row?.row ?? null,
    grade: row && gradeOf(row, fastRoaming),
    errors: count('error'),
    warnings: count('warning'),
    serverCaNotAfter: serverCa === undefined ? null : await endOf(serverCa),
  };
}
