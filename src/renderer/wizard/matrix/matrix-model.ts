import type { RefusalCode } from '#core/export/export-params';
import type { Support } from '#core/export/target';
import type { PhoneModel } from '#core/phone/models';
import { findPhoneLimit, phoneSupports, type PhoneLimit } from '#core/phone/phone-limits';
import type { ApPlatform } from '#core/profile/vocabulary';
import { findExclusion, type Exclusion } from '#core/scheme/exclusion';
import { gradeOf, type Grade } from '#core/scheme/grade';
import { findRow } from '#core/scheme/judge';
import { roamingChoices, rowMatches } from '#core/scheme/match';
import { nearestChoice, type RowChoice } from '#core/scheme/nearest';
import { TABLE_5, type SchemeRow } from '#core/scheme/table5';
import {
  FAST_ROAMING,
  SCHEME_FIELDS,
  type Combination,
  type FastRoaming,
  type SchemeField,
} from '#core/scheme/vocabulary';
import type { WizardForm } from '../form/form';
import { currentScheme } from '../form/scheme-state';

/** What a platform that the profile names does with a choice. */
export type SupportOf = (platform: ApPlatform, choice: RowChoice) => Support;

export interface MatrixInput extends Pick<WizardForm, 'narrow' | 'scheme' | 'phoneModel' | 'apPlatforms'> {
  readonly supportOf: SupportOf;
}

/** A column in which a row differs from what was chosen there. */
export interface Clash {
  readonly field: SchemeField;
  readonly chosen: string;
  readonly inRow: readonly string[];
}

export interface PlatformLimit {
  readonly platform: ApPlatform;
  readonly reason: RefusalCode;
  readonly source: string;
  readonly nearest: RowChoice | null;
}

/** A roaming method within a row. */
export interface RoamingCell {
  readonly value: FastRoaming;
  readonly chosen: boolean;
  readonly grade: Grade;
  /** Why the row does not have it; null where Table 5 allows it. */
  readonly exclusion: Exclusion | null;
  readonly phoneLimit: PhoneLimit | null;
  readonly nearest: RowChoice | null;
}

export interface MatrixRow {
  readonly row: SchemeRow;
  readonly chosen: boolean;
  readonly grade: Grade;
  /** The columns by which the row fell away; empty while it stands. */
  readonly clashes: readonly Clash[];
  /** Why the phone can't do the row with any roaming method. */
  readonly phoneLimit: PhoneLimit | null;
  readonly platformLimits: readonly PlatformLimit[];
  /** Where the row fell away: the nearest one that stands, changing least of the row that was pointed at. */
  readonly nearest: RowChoice | null;
  readonly roaming: readonly RoamingCell[];
}

/** Whether a row can be chosen as it stands. */
export function isOpen({ clashes, phoneLimit }: Pick<MatrixRow, 'clashes' | 'phoneLimit'>): boolean {
  return clashes.length === 0 && phoneLimit === null;
}

/** Whether a roaming method can be chosen in its row. */
export function isOffered({ exclusion, phoneLimit }: Pick<RoamingCell, 'exclusion' | 'phoneLimit'>): boolean {
  return exclusion === null && phoneLimit === null;
}

function valuesOf(row: SchemeRow, field: SchemeField): readonly string[] {
  return field === 'fastRoaming' ? roamingChoices(row) : [row[field]];
}

function clashesOf(row: SchemeRow, narrow: Partial<Combination>): Clash[] {
  return SCHEME_FIELDS.flatMap((field) => {
    const chosen = narrow[field];
    const inRow = valuesOf(row, field);
    return chosen === undefined || inRow.includes(chosen) ? [] : [{ field, chosen, inRow }];
  });
}

/** What the phone can't do of a row, whatever the roaming method. */
function rowLimit(model: PhoneModel, row: SchemeRow): PhoneLimit | null {
  return findPhoneLimit(model, { row, fastRoaming: 'none' });
}

function roamingCell(row: SchemeRow, value: FastRoaming, input: MatrixInput, chosen: boolean): RoamingCell {
  const { security, keyManagement, encryption } = row;
  const exclusion = findExclusion({ security, keyManagement, encryption }, 'fastRoaming', value);
  const phoneLimit = findPhoneLimit(input.phoneModel, { row, fastRoaming: value });
  const nearest = isOffered({ exclusion, phoneLimit })
    ? null
    : nearestChoice(
        { security, keyManagement, encryption, fastRoaming: value },
        (choice) => choice.fastRoaming === value && phoneSupports(input.phoneModel, choice),
      );
  return { value, chosen, grade: gradeOf(row, value), exclusion, phoneLimit, nearest };
}

function platformLimits(
  choice: RowChoice,
  { apPlatforms, phoneModel, supportOf }: MatrixInput,
): PlatformLimit[] {
  const wanted = { ...choice.row, fastRoaming: choice.fastRoaming };
  return apPlatforms.flatMap((platform) => {
    const support = supportOf(platform, choice);
    if (support.can) return [];
    const takes = (other: RowChoice) => supportOf(platform, other).can && phoneSupports(phoneModel, other);
    return [
      { platform, reason: support.reason, source: support.source, nearest: nearestChoice(wanted, takes) },
    ];
  });
}

function matrixRow(row: SchemeRow, input: MatrixInput, scheme: Combination | null): MatrixRow {
  const chosen = scheme !== null && findRow(scheme) === row;
  const wanted = chosen ? scheme.fastRoaming : (input.narrow.fastRoaming ?? 'none');
  const fastRoaming = roamingChoices(row).includes(wanted) ? wanted : 'none';
  const clashes = clashesOf(row, input.narrow);
  const phoneLimit = rowLimit(input.phoneModel, row);
  const stands = (choice: RowChoice) =>
    rowMatches(choice.row, input.narrow) &&
    (input.narrow.fastRoaming === undefined || choice.fastRoaming === input.narrow.fastRoaming) &&
    phoneSupports(input.phoneModel, choice);
  return {
    row,
    chosen,
    grade: gradeOf(row, fastRoaming),
    clashes,
    phoneLimit,
    platformLimits: platformLimits({ row, fastRoaming }, input),
    nearest: isOpen({ clashes, phoneLimit }) ? null : nearestChoice({ ...row, fastRoaming }, stands),
    roaming: FAST_ROAMING.map((value) =>
      roamingCell(row, value, input, chosen && scheme.fastRoaming === value),
    ),
  };
}

/** All 16 rows of Table 5 as the wizard shows them after some choices. */
export function matrixRows(input: MatrixInput): readonly MatrixRow[] {
  const scheme = currentScheme(input);
  return TABLE_5.map((row) => matrixRow(row, input, scheme));
}
