import { finding, pointer, type Finding } from '../finding/finding';
import { findPhoneLimit, phoneSupports } from '../phone/phone-limits';
import { judgeCombination, type Judgement } from '../scheme/judge';
import { nearestChoice } from '../scheme/nearest';
import type { SchemeRow } from '../scheme/table5';
import type { ProfileDocument } from './profile-document';

export interface SchemeCheck {
  readonly row: SchemeRow | null;
  readonly findings: Finding[];
}

function refusal(judgement: Judgement & { allowed: false }, path: string): Finding {
  const { exclusion, nearest } = judgement;
  return finding(judgement.code, pointer(path, exclusion.field), {
    ...exclusion,
    nearestRow: nearest.row.row,
    nearestFastRoaming: nearest.fastRoaming,
  });
}

function weaknesses(row: SchemeRow, path: string): Finding[] {
  const at = pointer(path, 'encryption');
  switch (row.encryption) {
    case 'none':
      return [finding('scheme.open', at, {})];
    case 'wep':
      return [finding('scheme.weak-wep', at, {})];
    case 'tkip':
      return [finding('scheme.weak-tkip', at, {})];
    case 'aes':
      return [];
  }
}

function phoneFindings(profile: ProfileDocument, row: SchemeRow, path: string): Finding[] {
  const model = profile.phoneModel;
  const limit = findPhoneLimit(model, { row, fastRoaming: profile.fastRoaming });
  if (limit !== null) {
    const nearest = nearestChoice(profile, (choice) => phoneSupports(model, choice));
    return [
      finding('phone.unsupported', pointer(path, 'phoneModel'), {
        model,
        capability: limit.value,
        nearestRow: nearest?.row.row ?? 0,
        nearestFastRoaming: nearest?.fastRoaming ?? 'none',
      }),
    ];
  }
  return row.keyManagement === 'wpa'
    ? [finding('phone.wpa-compatibility', pointer(path, 'keyManagement'), { model })]
    : [];
}

/** Table 5 and the phone model: which row the profile stands in, and what is to be said about it. */
export function checkScheme(profile: ProfileDocument, path: string): SchemeCheck {
  const judgement = judgeCombination(profile);
  if (!judgement.allowed) return { row: null, findings: [refusal(judgement, path)] };
  const { row } = judgement;
  return { row, findings: [...weaknesses(row, path), ...phoneFindings(profile, row, path)] };
}
