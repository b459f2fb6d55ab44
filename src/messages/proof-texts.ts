import type { UnjudgedCode, VerdictCode } from '#core/export/proof/proof-codes';

/** What is said of the programs that judged a target. */
export interface ProofTexts {
  /** `programs`: names with versions, already joined. */
  readonly acceptedBy: (programs: string) => string;
  readonly program: (name: string, version: string) => string;
  readonly nobody: string;
  readonly verdicts: Readonly<Record<VerdictCode, string>>;
  readonly unjudged: Readonly<Record<UnjudgedCode, string>>;
}
