import { operationError, type OperationError } from '#contract/operation-error';
import { COMMON_NAME_LIMIT, type AlternativeName } from '#core/certificate/make/vocabulary';
import type { MakeFault } from '../../ports/certificate-maker';

/** Why nothing was made, for those who asked; `names` are the alternative names of the order. */
export function refusedBy(fault: MakeFault, names: readonly AlternativeName[] = []): OperationError {
  switch (fault.kind) {
    case 'common-name':
      return operationError('certificate.common-name', { limit: COMMON_NAME_LIMIT });
    case 'country':
      return operationError('certificate.country', {});
    case 'alternative-name': {
      const { type = 'dns', value = '' } = names[fault.index] ?? {};
      return operationError('certificate.alternative-name', { type, value });
    }
    case 'key-mismatch':
      return operationError('certificate.key-mismatch', {});
    case 'passphrase':
      return operationError('certificate.passphrase-characters', {});
    case 'key-unreadable':
    case 'certificate-unreadable':
      return operationError('certificate.unreadable', {});
    case 'key-unsupported':
    case 'validity':
    case 'issuer-not-ca':
      throw new Error(`an order that nobody can give was refused: ${fault.kind}`);
  }
}
