import type { EvidenceField } from '../evidence';

export interface EvidenceWords {
  readonly field: EvidenceField;
  readonly label: string;
  /** What must hold of it; empty where nothing must. */
  readonly condition: string;
}

/** A step in one language; `src/messages` makes it. */
export interface StepWords {
  /** A line: what, on what, where. */
  readonly name: string;
  readonly node: string;
  readonly text: string;
  /** Where on the product, as this language's product writes it; empty where it is not on a product. */
  readonly where: string;
  /** The English path where `where` is another. */
  readonly whereInEnglish: string;
  /** Neither a document nor a device at hand confirms the path. */
  readonly isUnconfirmed: boolean;
  readonly guards: readonly string[];
  /** Empty where nothing is interrupted and nothing may break. */
  readonly warning: string;
  readonly back: string;
  readonly evidence: readonly EvidenceWords[];
  readonly source: string;
  /** Frequent mistakes that the step prevents, each as "number (title)". */
  readonly mistakes: readonly string[];
}
