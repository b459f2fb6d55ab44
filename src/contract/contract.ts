import type { Result } from '#core/result';
import type { InputOf, OutputOf, ParsedInputOf } from './operation';
import type { OperationError } from './operation-error';
import { appOperations } from './operations/app-operations';
import { certificateDeskOperations } from './operations/certificate-desk-operations';
import { certificateMakeOperations } from './operations/certificate-make-operations';
import { certificateTreeOperations } from './operations/certificate-tree-operations';
import { certificateOperations, exportOperations } from './operations/export-operations';
import { labOperations } from './operations/lab-operations';
import { libraryOperations } from './operations/library-operations';
import { pairOperations } from './operations/pair-operations';
import { procedureOperations, runOperations } from './operations/procedure-operations';
import { readinessOperations } from './operations/readiness-operations';
import { ruleOperations } from './operations/rule-operations';

/** Every operation of the product, by name. A shell only carries them; it knows none of them. */
export const contract = {
  ...appOperations,
  ...ruleOperations,
  ...libraryOperations,
  ...exportOperations,
  ...certificateOperations,
  ...certificateDeskOperations,
  ...certificateMakeOperations,
  ...certificateTreeOperations,
  ...readinessOperations,
  ...labOperations,
  ...pairOperations,
  ...procedureOperations,
  ...runOperations,
};
export type Contract = typeof contract;
export type OperationName = keyof Contract;

export type Reply<T> = Result<T, OperationError>;

export type Handlers = {
  readonly [N in OperationName]: (input: ParsedInputOf<Contract[N]>) => Promise<Reply<OutputOf<Contract[N]>>>;
};

export type Client = {
  readonly [N in OperationName]: (input: InputOf<Contract[N]>) => Promise<Reply<OutputOf<Contract[N]>>>;
};

/** A transport: carries a name and a JSON payload to the dispatcher and its reply back. */
export type Send = (operation: string, payload: unknown) => Promise<unknown>;

export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(contract, name);
}
