import type { Obstacle } from '../../export/target';
import type { RefusalCode } from '../../export/export-params';
import type { DialectId } from '../../import/model/dialect-id';
import type { PairField } from '../pair-field';

type None = Record<string, never>;

/** Why no fix is offered. A code is never renamed or reused. */
export interface NoFixParams {
  /** Nothing differs. */
  'fix.not-needed': None;
  /** The profile has errors or secrets that are still sealed, so that nothing can be written for it. */
  'fix.profile-incomplete': { errors: number };
  /** The configuration has no network for the profile: export the profile instead. */
  'fix.no-network': None;
  /** The program writes nothing for this dialect. */
  'fix.no-writer': { dialect: DialectId };
  /** The platform can't do what the phone needs, or can't write one of its values. */
  'fix.refused': { refusal: RefusalCode; params: Obstacle['params'] };
  /** What differs can't be changed by lines for this dialect. */
  'fix.not-automatic': { fields: readonly PairField[] };
  /** The lines were tried in the model, and these fields still differed. */
  'fix.not-proved': { fields: readonly PairField[] };
}

export type NoFixCode = keyof NoFixParams;

export type NoFix<C extends NoFixCode = NoFixCode> = {
  readonly [Code in C]: { readonly code: Code; readonly params: NoFixParams[Code] };
}[C];

export function noFix<C extends NoFixCode>(code: C, params: NoFixParams[C]): NoFix<C> {
  return { code, params };
}
