import { supportOf } from '#core/export/run-export';
import type { ExportTarget, Support, TargetId, TargetKind } from '#core/export/target';
import { TARGETS } from '#core/export/targets';
import type { ProfileDocument } from '#core/profile/profile-document';
import type { RowChoice } from '#core/scheme/nearest';

export interface TargetChoice {
  readonly target: ExportTarget;
  /** Null where the profile stands in no row yet. */
  readonly support: Support | null;
  /** An access point that the profile names. */
  readonly wanted: boolean;
}

export interface TargetGroup {
  readonly kind: TargetKind;
  readonly targets: readonly TargetChoice[];
}

const kinds: readonly TargetKind[] = ['ap', 'phone', 'sheet', 'client', 'radius', 'fleet'];

function isWanted(id: TargetId, platforms: ProfileDocument['apPlatforms']): boolean {
  return platforms.some((platform) => platform === id);
}

/** The targets by kind, the access points that the profile names first. */
export function targetGroups(
  choice: RowChoice | null,
  platforms: ProfileDocument['apPlatforms'],
): readonly TargetGroup[] {
  const choices = TARGETS.map((target) => ({
    target,
    support: choice && supportOf(target, choice),
    wanted: isWanted(target.id, platforms),
  }));
  return kinds
    .map((kind) => {
      const targets = choices.filter(({ target }) => target.kind === kind);
      return { kind, targets: targets.toSorted((one, other) => Number(other.wanted) - Number(one.wanted)) };
    })
    .filter(({ targets }) => targets.length > 0);
}

const leftBehind: readonly TargetId[] = ['phone-card', 'sheet-pdf'];

/** What a technician takes along: the profile's access points, the phone card and the sheet to print. */
export function takeAlong(choice: RowChoice, platforms: ProfileDocument['apPlatforms']): readonly TargetId[] {
  return TARGETS.filter((target) => isWanted(target.id, platforms) || leftBehind.includes(target.id))
    .filter((target) => supportOf(target, choice).can)
    .map(({ id }) => id);
}
