import type { Notice } from '#contract/operations/app-operations';
import type { OperationError, OperationErrorParams } from '#contract/operation-error';
import type { Language } from '#contract/shapes';
import type { Loss, LossParams, Refusal, RefusalParams } from '#core/export/export-params';
import { PROOFS } from '#core/export/proof/proof';
import type { SheetText } from '#core/export/sheet/sheet-text';
import type { TargetId } from '#core/export/target';
import type { Finding } from '#core/finding/finding';
import type { FindingParams } from '#core/finding/finding-params';
import type { ImportNote } from '#core/import/model/notes';
import type { LabWords } from '#core/lab/lab-words';
import type { Advice } from '#core/pair/advice-params';
import type { DraftQuestion, NoDraft } from '#core/pair/draft-params';
import type { PairField } from '#core/pair/pair-field';
import type { FixNote } from '#core/pair/fix/fix-notes';
import type { NoFix } from '#core/pair/fix/fix-params';
import type { PairRow } from '#core/pair/pair-row';
import type { ReportWords } from '#core/pair/report/report-text';
import type { CertificateReason } from './certificate-reason';
import type { CliText } from './cli-text';
import { en } from './en/catalogue';
import { ko } from './ko/catalogue';
import type { ImportTexts } from './import-texts';
import type { PairTexts } from './pair-texts';
import type { ProofTexts } from './proof-texts';
import type { Terms } from './terms';
import type { TopologyTexts } from './topology-texts';

/** One text per code, as a function of the code's values: a code without a text does not compile. */
export type Texts<Params> = { readonly [Code in keyof Params]: (params: Params[Code]) => string };

/** Everything that the program says outside of its window's own labels, in one language. */
export interface Catalogue {
  readonly language: Language;
  readonly terms: Terms;
  readonly findings: Texts<FindingParams>;
  readonly losses: Texts<LossParams>;
  readonly refusals: Texts<RefusalParams>;
  readonly errors: Texts<OperationErrorParams>;
  readonly notices: { readonly [Code in Notice['code']]: (params: Notice['params']) => string };
  readonly certificateReasons: { readonly [Code in CertificateReason]: string };
  readonly targetTitles: { readonly [Id in TargetId]: string };
  readonly sheet: SheetText;
  readonly topology: TopologyTexts;
  readonly imports: ImportTexts;
  readonly pair: PairTexts;
  readonly report: ReportWords;
  readonly proof: ProofTexts;
  readonly lab: LabWords;
  readonly cli: CliText;
}

export const catalogues: Readonly<Record<Language, Catalogue>> = { en, ko };

type AnyText = (params: unknown) => string;

/** What, where, why and what to do, for one finding. */
export function findingText(language: Language, { code, params }: Finding): string {
  return (catalogues[language].findings[code] as AnyText)(params);
}

export function lossText(language: Language, { code, params }: Loss): string {
  return (catalogues[language].losses[code] as AnyText)(params);
}

export function refusalText(language: Language, { code, params }: Pick<Refusal, 'code' | 'params'>): string {
  return (catalogues[language].refusals[code] as AnyText)(params);
}

export function errorText(language: Language, { code, params }: OperationError): string {
  return (catalogues[language].errors[code] as AnyText)(params);
}

export function noticeText(language: Language, { code, params }: Notice): string {
  return catalogues[language].notices[code](params);
}

/** Which programs took a target's files, or that none was asked. */
export function proofText(language: Language, target: TargetId): string {
  const { proof } = catalogues[language];
  const programs = PROOFS[target].judges.map(({ program, version }) => proof.program(program, version));
  return programs.length === 0 ? proof.nobody : proof.acceptedBy(programs.join('; '));
}

/** What a row of a comparison says: what differs, and what to do. */
export function pairText(language: Language, { code, params }: Pick<PairRow, 'code' | 'params'>): string {
  return (catalogues[language].pair.rows[code] as AnyText)(params);
}

/** The name of a compared field, options included. */
export function pairFieldName(language: Language, field: PairField): string {
  const { fields, options } = catalogues[language].pair;
  const names: Readonly<Record<string, string>> = fields;
  const optionNames: Readonly<Record<string, string>> = options;
  return names[field] ?? optionNames[field.replace('option.', '')] ?? field;
}

export function adviceText(language: Language, { code, params }: Advice): string {
  return (catalogues[language].pair.advice[code] as AnyText)(params);
}

/** What to know before the lines of a fix are entered. */
export function fixNoteText(language: Language, { code, params }: FixNote): string {
  return (catalogues[language].pair.fixNotes[code] as AnyText)(params);
}

/** Why no lines are offered for an access point. */
export function noFixText(language: Language, { code, params }: NoFix): string {
  return (catalogues[language].pair.noFix[code] as AnyText)(params);
}

export function importNoteText(language: Language, { code, params }: ImportNote): string {
  return (catalogues[language].imports.notes[code] as AnyText)(params);
}

/** What a reviewer has to decide before a draft is a sound profile. */
export function draftQuestionText(language: Language, { code, params }: DraftQuestion): string {
  return (catalogues[language].pair.draftQuestions[code] as AnyText)(params);
}

export function noDraftText(language: Language, { code, params }: NoDraft): string {
  return (catalogues[language].pair.noDraft[code] as AnyText)(params);
}
