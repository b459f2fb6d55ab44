import { failure } from '#core/result';
import { contract, isOperationName, type Handlers, type Reply, type Send } from './contract';
import { operationError } from './operation-error';

/** Told about a handler that threw; returns a number under which the log keeps it, since a stack never leaves. */
export type ReportFault = (operation: string, fault: unknown) => string;

type AnyHandler = (input: unknown) => Promise<Reply<unknown>>;

/**
 * One entry for every shell: parses the payload once, calls the handler, and turns faults into coded errors. A shell
 * may leave operations out; they are then unknown to it.
 */
export function createDispatcher(handlers: Partial<Handlers>, reportFault: ReportFault): Send {
  return async (name, payload): Promise<Reply<unknown>> => {
    const handler = isOperationName(name) ? handlers[name] : undefined;
    if (!isOperationName(name) || handler === undefined)
      return failure(operationError('operation.unknown', { operation: name.slice(0, 80) }));
    const input = contract[name].input.safeParse(payload);
    if (!input.success) {
      const issue = input.error.issues[0];
      const path = `/${(issue?.path ?? []).map(String).join('/')}`;
      return failure(operationError('operation.invalid-input', { path, expected: issue?.code ?? 'invalid' }));
    }
    try {
      return await (handler as AnyHandler)(input.data);
    } catch (fault) {
      return failure(operationError('operation.failed', { incident: reportFault(name, fault) }));
    }
  };
}
