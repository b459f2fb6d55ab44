import type { ProfileSummary } from '#contract/shapes';
import { parseProfile } from '#core/profile/check-profile';
import type { ProfileDocument } from '#core/profile/profile-document';
import { gradeOf } from '#core/scheme/grade';
import { judgeCombination } from '#core/scheme/judge';

export interface Entry {
  readonly id: string;
  readonly versions: readonly {
    readonly revision: number;
    readonly savedAt: string;
    readonly profile: ProfileDocument;
  }[];
  readonly deletedAt: string | null;
}

/** The line of the library page for a stored profile, judged by the real rules. */
export function summaryOf({ id, versions }: Entry, serverCaNotAfter: string | null = null): ProfileSummary {
  const newest = versions[0];
  if (newest === undefined) throw new Error('an entry has at least one version');
  const { name, site, ssid, phoneModel, security, keyManagement, encryption, fastRoaming } = newest.profile;
  const judgement = judgeCombination({ security, keyManagement, encryption, fastRoaming });
  const parsed = parseProfile(newest.profile);
  const findings = parsed.ok ? parsed.check.findings : parsed.findings;
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  return {
    ...{ id, revision: newest.revision, savedAt: newest.savedAt, name, site, ssid, phoneModel },
    ...{ security, keyManagement, encryption, fastRoaming },
    row: judgement.allowed ? judgement.row.row : null,
    grade: judgement.allowed ? gradeOf(judgement.row, fastRoaming) : null,
    errors: count('error'),
    warnings: count('warning'),
    serverCaNotAfter,
    lastExport: null,
  };
}
