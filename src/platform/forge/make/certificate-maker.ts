import type { RandomBytes } from '#core/key/generate';
import type { CertificateMaker } from '#services/ports/certificate-maker';
import { writePkcs12 } from '../pkcs12/write-pkcs12';
import { encryptKey } from './encrypt-key';
import { generateKey } from './keys';
import { makeCertificate, makeRoot } from './make-certificate';
import { makeRequest } from './make-request';

/**
 * Certificates put together in DER and signed by the runtime's own cryptography, so that every kind of key works
 * (node-forge's writers know RSA only). Serial numbers and salts come from `random`.
 */
export function createCertificateMaker(random: RandomBytes): CertificateMaker {
  return {
    generateKey,
    makeRoot: (order, privateKey) => makeRoot(order, privateKey, random),
    makeCertificate: (order, issuer) => makeCertificate(order, issuer, random),
    makeRequest,
    encryptKey: (privateKey, passphrase) => encryptKey(privateKey, passphrase, random),
    makePkcs12: (order) => writePkcs12(order, random),
  };
}
