export type { CertificateReason } from '#core/certificate/reason';
