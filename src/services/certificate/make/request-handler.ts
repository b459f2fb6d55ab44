import type { Handlers } from '#contract/contract';
import type { ParsedInputOf } from '#contract/operation';
import type { certificateMakeOperations } from '#contract/operations/certificate-make-operations';
import { namesFor } from '#core/certificate/make/names-for';
import { toSlug } from '#core/export/file-name';
import { failure, success } from '#core/result';
import type { CertificateMaker, CertificateRole } from '../../ports/certificate-maker';
import { keyToWrite } from './key-to-write';
import { derOfPem, pemFile } from './made-file';
import { refusedBy } from './refused-by';

type Order = ParsedInputOf<(typeof certificateMakeOperations)['certificate.request']>;

const ROLES: Readonly<Record<Order['purpose'], Exclude<CertificateRole, 'root'>>> = {
  'eap-tls-client': 'client',
  'radius-server': 'radius-server',
};

/** A new key and its request. */
export function createRequestHandler(
  load: () => Promise<CertificateMaker>,
): Pick<Handlers, 'certificate.request'> {
  return {
    'certificate.request': async (order) => {
      const maker = await load();
      const { purpose, name: commonName, organization, organizationalUnit, country } = order;
      const alternativeNames = order.alternativeNames ?? [...namesFor(purpose, commonName)];
      const { privateKey } = await maker.generateKey(order.key);
      const subject = {
        commonName,
        ...(organization !== undefined && { organization }),
        ...(organizationalUnit !== undefined && { organizationalUnit }),
        ...(country !== undefined && { country }),
      };
      const request = maker.makeRequest({ role: ROLES[purpose], subject, alternativeNames, privateKey });
      if (!request.ok) return failure(refusedBy(request.error, alternativeNames));
      const key = await keyToWrite(privateKey, order.passphrase, maker);
      if (!key.ok) return key;
      const name = toSlug(commonName);
      return success({
        files: [
          pemFile(name, [{ kind: 'csr', der: derOfPem(request.value), name }]),
          pemFile(name, [{ ...key.value, name }]),
        ],
        alternativeNames,
      });
    },
  };
}
