import type { Origin, Sourced } from '../../import/model/origin';
import type { PairField } from '../pair-field';
import type { PairCode, PairParams } from '../pair-params';

/** What a rule makes of its field, before severity and source are looked up. */
export type Judgement<C extends PairCode = PairCode> = {
  readonly [Code in C]: {
    readonly code: Code;
    readonly params: PairParams[Code];
    readonly phone: string | null;
    readonly ap: string | null;
    readonly origin: Origin | null;
    /** Where it is another field than the rule's own. */
    readonly field?: PairField;
    /** Where the source of the fact is another than the code's. */
    readonly source?: string;
  };
}[C];

interface Sides {
  readonly phone?: string | null;
  readonly ap?: string | null;
  readonly of?: Sourced<unknown> | null;
  readonly field?: PairField;
  readonly source?: string;
}

/** Makes a judgement; `of` is the access point's setting, whose origin the row shows. */
export function judged<C extends PairCode>(code: C, params: PairParams[C], sides: Sides = {}): Judgement<C> {
  const { phone = null, ap = null, of = null, field, source } = sides;
  return {
    ...{ code, params, phone, ap, origin: of?.origin ?? null },
    ...(field === undefined ? {} : { field }),
    ...(source === undefined ? {} : { source }),
  };
}

/** A setting of the access point that can't be read; `minor` where nothing depends on it. */
export function notKnown(
  of: Sourced<unknown>,
  phone: string | null,
  weight: 'deciding' | 'minor' = 'deciding',
): Judgement {
  const look = of.known ? '' : of.origin.look;
  const code = weight === 'deciding' ? 'pair.unknown' : 'pair.unknown-minor';
  return judged(code, { look }, { phone, of });
}

export function equalTo(phone: string, of: Sourced<unknown>, ap = phone): Judgement {
  return judged('pair.equal', {}, { phone, ap, of });
}

/** Several values as one word of a row. */
export function joined(values: readonly string[], none = 'none'): string {
  return values.length === 0 ? none : [...new Set(values)].join('+');
}

/** The members of a setting; none where it is unknown. */
export function membersOf<T>(of: Sourced<readonly T[]>): readonly T[] {
  return of.known ? of.value : [];
}
