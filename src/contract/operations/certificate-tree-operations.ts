import { LINK_KINDS } from '#core/certificate/tree/issuer-links';
import { z } from '#core/schema/zod';
import { operation } from '../operation';

/** How certificates hang together. */
export const certificateTreeOperations = {
  /** Which of a file's certificates signed which; a certificate is named by its SHA-256 fingerprint. */
  'certificate.issuers': operation(
    z.strictObject({ certificates: z.string().max(48_000_000) }),
    z.strictObject({
      links: z.array(
        z.strictObject({ certificate: z.string(), issuer: z.string(), kind: z.enum(LINK_KINDS) }),
      ),
    }),
  ),
};
