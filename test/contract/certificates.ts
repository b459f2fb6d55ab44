import forge from 'node-forge';

export const PKCS12_PASSPHRASE = 'phone 12';

function selfSigned(keys: forge.pki.rsa.KeyPair, isCa: boolean): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = keys.publicKey;
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date('2024-01-01T00:00:00Z');
  certificate.validity.notAfter = new Date('2049-01-01T00:00:00Z');
  const name = [{ name: 'commonName', value: isCa ? 'Test Root' : 'CP-8821-SEP001122334455' }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  const usage = isCa ? { name: 'keyUsage', keyCertSign: true } : { name: 'extKeyUsage', clientAuth: true };
  certificate.setExtensions([{ name: 'basicConstraints', cA: isCa, critical: true }, usage]);
  certificate.sign(keys.privateKey, forge.md.sha256.create());
  return certificate;
}

/** A root CA as PEM and a client's PKCS#12 file, both in Base64 as the operations take them. */
export function makeCertificates(): { readonly serverCa: string; readonly pkcs12: string } {
  const keys = forge.pki.rsa.generateKeyPair(2048);
  const pem = forge.pki.certificateToPem(selfSigned(keys, true));
  const store = forge.pkcs12.toPkcs12Asn1(keys.privateKey, selfSigned(keys, false), PKCS12_PASSPHRASE, {
    algorithm: '3des',
  });
  const der = forge.asn1.toDer(store).getBytes();
  return { serverCa: forge.util.encode64(pem), pkcs12: forge.util.encode64(der) };
}
