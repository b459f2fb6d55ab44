/** Why a certificate will or won't do for the phone; the codes of the certificate checks. */
export type CertificateReason =
  | 'cert.key-size'
  | 'cert.key-algorithm'
  | 'cert.signature-hash'
  | 'cert.not-yet-valid'
  | 'cert.expired'
  | 'cert.expires-soon'
  | 'cert.not-a-ca'
  | 'cert.not-a-root'
  | 'cert.eku-client-missing'
  | 'cert.is-ca'
  | 'cert.key-mismatch'
  | 'cert.key-missing'
  | 'cert.several'
  | 'cert.version-1';
