import type { CertificateFacts } from '../facts';
import type { ReadyFinding } from './ready-params';
import { shortName, type ClientMethod } from './ready-question';
import { readyFinding } from './ready-rules';

/** An authority of Cisco that signs what phones carry when they leave the factory. */
export interface ManufacturingCa {
  readonly commonName: string;
  /** Common name of the root; null where it is one itself or the sources do not say. */
  readonly root: string | null;
  /** End of validity, ISO 8601; null where no source states it. */
  readonly ends: string | null;
  /** False where no dump or vendor page confirms the row. */
  readonly confirmed: boolean;
}

/** Certificate authorities of manufacturing installed certificates, with the end of each family. */
// prettier-ignore
export const MANUFACTURING_CAS: readonly ManufacturingCa[] = [
  { commonName: 'Cisco Manufacturing CA',      root: 'Cisco Root CA 2048', ends: '2029-05-14T20:25:42Z', confirmed: true },
  { commonName: 'Cisco Root CA 2048',          root: null,                 ends: '2029-05-14T20:25:42Z', confirmed: false },
  { commonName: 'ACT2 SUDI CA',                root: 'Cisco Root CA 2048', ends: '2029-05-14T20:25:41Z', confirmed: true },
  { commonName: 'Cisco Manufacturing CA SHA2', root: 'Cisco Root CA M2',   ends: '2037-11-12T13:00:17Z', confirmed: true },
  { commonName: 'Cisco Root CA M2',            root: null,                 ends: '2037-11-12T13:00:18Z', confirmed: false },
  { commonName: 'CAP-RTP-001',                 root: null,                 ends: null,                   confirmed: true },
  { commonName: 'CAP-RTP-002',                 root: null,                 ends: null,                   confirmed: true },
  { commonName: 'Cisco Manufacturing CA III',  root: null,                 ends: null,                   confirmed: false },
];

export function manufacturingCa({ issuer }: CertificateFacts): ManufacturingCa | null {
  return MANUFACTURING_CAS.find(({ commonName }) => issuer.cn.includes(commonName)) ?? null;
}

/** CAPF names the authority that it signs LSCs with `CAPF-` and eight hexadecimal digits. */
function isLsc({ issuer }: CertificateFacts): boolean {
  return issuer.cn.some((name) => /^CAPF-[0-9a-f]{8}$/i.test(name));
}

/** Whether the certificate comes from where EAP-TLS over WLAN allows: never an LSC, a MIC from Cisco's factory. */
export function checkOrigin(certificate: CertificateFacts, method: ClientMethod): ReadyFinding[] {
  const name = shortName(certificate);
  if (method === 'lsc' || isLsc(certificate)) return [readyFinding('cert.lsc-not-for-wlan', { name })];
  if (method !== 'mic') return [];
  const ca = manufacturingCa(certificate);
  if (ca === null) return [readyFinding('cert.mic-issuer', { name, issuer: certificate.issuer.text })];
  return ca.ends === null
    ? []
    : [readyFinding('cert.mic-family', { name, family: ca.commonName, ends: ca.ends })];
}
