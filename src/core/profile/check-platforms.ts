import { AP_SUPPORT } from '../export/ap-support';
import { rowKind } from '../export/row-kind';
import { finding, pointer, type Finding } from '../finding/finding';
import { nearestChoice } from '../scheme/nearest';
import type { SchemeRow } from '../scheme/table5';
import type { ProfileDocument } from './profile-document';

/** Access point platforms of the profile that can't do its row: known before anybody exports. */
export function checkPlatforms(profile: ProfileDocument, row: SchemeRow, path: string): Finding[] {
  return profile.apPlatforms.flatMap((platform, index) => {
    const table = AP_SUPPORT[platform];
    const support = table[rowKind(row, profile.fastRoaming)];
    if (support.can) return [];
    const nearest = nearestChoice(profile, (choice) => table[rowKind(choice.row, choice.fastRoaming)].can);
    return [
      finding('platform.row-unsupported', pointer(path, 'apPlatforms', index), {
        platform,
        row: row.row,
        reason: support.reason,
        nearestRow: nearest?.row.row ?? 0,
        nearestFastRoaming: nearest?.fastRoaming ?? 'none',
      }),
    ];
  });
}
