import { loadCertificateReader } from '#platform/node/load-certificate-reader';
import type { InspectHandler } from '#services/certificate/inspect-handler';

/** The certificate reader's operations; loaded at their first use. */
export async function loadCertificateHandlers(): Promise<InspectHandler> {
  const { createInspectHandler } = await import('#services/certificate/inspect-handler');
  return createInspectHandler(await loadCertificateReader());
}
