import type { z } from '#core/schema/zod';

/** One operation: what goes in and what comes out, as schemas. Payloads are JSON only. */
export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
}

export function operation<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Operation<I, O> {
  return { input, output };
}

export type Operations = Readonly<Record<string, Operation>>;

/** What a caller passes. */
export type InputOf<Op extends Operation> = z.input<Op['input']>;
/** What a handler receives: parsed, with defaults filled in. */
export type ParsedInputOf<Op extends Operation> = z.output<Op['input']>;
export type OutputOf<Op extends Operation> = z.output<Op['output']>;
