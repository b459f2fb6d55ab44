import type { Handlers } from '#contract/contract';
import type { certificateMakeOperations } from '#contract/operations/certificate-make-operations';
import { createBundleHandler } from './bundle-handler';
import { createConvertHandler, type MakePorts } from './convert-handler';
import { createRequestHandler } from './request-handler';

export type MakeHandlers = Pick<Handlers, keyof typeof certificateMakeOperations>;

/** Requests, other forms, PKCS#12 files. Nothing is stored. */
export function createMakeHandlers(ports: MakePorts): MakeHandlers {
  return {
    ...createRequestHandler(ports.certificateMaker),
    ...createConvertHandler(ports),
    ...createBundleHandler(ports),
  };
}
