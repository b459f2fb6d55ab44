import { refusalText } from '#messages/catalogue';
import type { RefusalCode } from '#core/export/export-params';
import type { PhoneLimit } from '#core/phone/phone-limits';
import type { PhoneModel } from '#core/phone/models';
import type { ApPlatform } from '#core/profile/vocabulary';
import type { RowChoice } from '#core/scheme/nearest';
import type { SchemeField } from '#core/scheme/vocabulary';
import type { ColumnChoice } from './column-choices';
import {
  isOffered,
  isOpen,
  type Clash,
  type MatrixRow,
  type PlatformLimit,
  type RoamingCell,
} from './matrix-model';
import { choiceWords, valueWord, type MatrixWords } from './words';

/** Why something can't be chosen, in words, and what can be done about it. */
export interface Reason {
  readonly title: string;
  readonly lines: readonly string[];
  readonly sources: readonly string[];
  readonly actions: readonly ReasonAction[];
}

export interface ReasonAction {
  readonly label: string;
  readonly choice: RowChoice;
}

/** Words, and the phone that the profile is for. */
export interface ReasonContext {
  readonly words: MatrixWords;
  readonly model: PhoneModel;
}

function take({ words }: ReasonContext, choice: RowChoice | null): ReasonAction[] {
  return choice === null ? [] : [{ label: words.matrix.take(choiceWords(words, choice)), choice }];
}

const fieldOfCapability: Readonly<Record<PhoneLimit['capability'], SchemeField>> = {
  eapMethods: 'security',
  encryption: 'encryption',
  fastRoaming: 'fastRoaming',
};

function phoneLine({ words: { catalogue, matrix }, model }: ReasonContext, limit: PhoneLimit): string {
  const field = fieldOfCapability[limit.capability];
  return matrix.phoneLimit(catalogue.terms.phoneModel[model], valueWord(catalogue, field, limit.value));
}

function clashLine({ words: { catalogue, matrix } }: ReasonContext, { field, chosen, inRow }: Clash): string {
  const chosenWord = valueWord(catalogue, field, chosen);
  if (field === 'fastRoaming') return matrix.clashRoaming(chosenWord);
  const here = inRow.map((value) => valueWord(catalogue, field, value)).join(', ');
  return matrix.clash(catalogue.terms.schemeField[field], chosenWord, here);
}

/** Why a platform can't do a row: the text of the refusal that an export would give. */
export function platformReason(
  { words: { catalogue } }: ReasonContext,
  { platform, reason }: { readonly platform: ApPlatform; readonly reason: RefusalCode },
): string {
  const params = { target: platform, release: '' };
  return refusalText(catalogue.language, { code: reason, params });
}

function platformLines(context: ReasonContext, limits: readonly PlatformLimit[]): string[] {
  const { catalogue, matrix } = context.words;
  return limits.map((limit) =>
    matrix.platformLimit(catalogue.terms.apPlatform[limit.platform], platformReason(context, limit)),
  );
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

function uniqueActions(actions: readonly ReasonAction[]): readonly ReasonAction[] {
  return actions.filter(({ label }, index) => actions.findIndex((other) => other.label === label) === index);
}

/** The way out of one's own choices: this row, with the columns that stand against it released. */
function anyway(
  { words: { catalogue, matrix } }: ReasonContext,
  { row, clashes, phoneLimit, roaming }: MatrixRow,
): ReasonAction[] {
  if (clashes.length === 0 || phoneLimit !== null) return [];
  const columns = clashes.map(({ field }) => catalogue.terms.schemeField[field]).join(', ');
  const fastRoaming = roaming.find(({ chosen }) => chosen)?.value ?? 'none';
  return [{ label: matrix.takeAnyway(row.row, columns), choice: { row, fastRoaming } }];
}

/** Why a row fell away, or which of the chosen access points can't do it; null where nothing is to be said. */
export function rowReason(context: ReasonContext, matrixRow: MatrixRow): Reason | null {
  const { row, clashes, phoneLimit, platformLimits, nearest } = matrixRow;
  const { matrix } = context.words;
  const isFallen = !isOpen(matrixRow);
  if (!isFallen && platformLimits.length === 0) return null;
  const lines = [
    ...clashes.map((clash) => clashLine(context, clash)),
    ...(phoneLimit === null ? [] : [phoneLine(context, phoneLimit)]),
    ...platformLines(context, platformLimits),
  ];
  const sources = [
    ...(clashes.length > 0 ? [row.source] : []),
    ...(phoneLimit === null ? [] : [phoneLimit.source]),
    ...platformLimits.map(({ source }) => source),
  ];
  const actions = isFallen
    ? [...take(context, nearest), ...anyway(context, matrixRow)]
    : platformLimits.flatMap((limit) => take(context, limit.nearest));
  return {
    title: isFallen ? matrix.whyTitle(row.row) : matrix.platformTitle(row.row),
    lines: actions.length === 0 && isFallen ? [...lines, matrix.noNearest] : lines,
    sources: unique(sources),
    actions: uniqueActions(actions),
  };
}

/** Why a row does not have a roaming method; null where it has. */
export function roamingReason(context: ReasonContext, { row }: MatrixRow, cell: RoamingCell): Reason | null {
  if (isOffered(cell)) return null;
  const { catalogue, matrix } = context.words;
  const { exclusion, phoneLimit, value, nearest } = cell;
  return {
    title: matrix.whyRoaming(row.row, valueWord(catalogue, 'fastRoaming', value)),
    lines:
      exclusion === null
        ? phoneLimit === null
          ? []
          : [phoneLine(context, phoneLimit)]
        : [matrix.excluded(exclusion)],
    sources: [exclusion === null ? (phoneLimit?.source ?? '') : row.source],
    actions: take(context, nearest),
  };
}

/** Why a value of a column can't be chosen next to the other columns' choices; null where it can. */
export function columnReason(
  context: ReasonContext,
  field: SchemeField,
  choice: ColumnChoice,
): Reason | null {
  const { catalogue, matrix } = context.words;
  const { exclusion, phoneLimit, value, nearest } = choice;
  if (exclusion === null && phoneLimit === null) return null;
  const lines = exclusion === null ? [] : [matrix.excluded(exclusion)];
  const actions = take(context, nearest);
  return {
    title: matrix.whyValue(catalogue.terms.schemeField[field], valueWord(catalogue, field, value)),
    lines: [
      ...lines,
      ...(phoneLimit === null ? [] : [phoneLine(context, phoneLimit)]),
      ...(actions.length === 0 ? [matrix.noNearest] : []),
    ],
    sources: [phoneLimit?.source ?? 'Table 5'],
    actions,
  };
}
