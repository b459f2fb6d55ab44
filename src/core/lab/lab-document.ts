import type { ProfileDocument } from '../profile/profile-document';

/** What stands in for the site's own RADIUS server and CA. */
export interface LabStandIns {
  /** PEM of the root that the client trusts. */
  readonly rootCa: string;
  readonly radiusSecret: string;
  /** UDP port of the loopback address; accounting has the next one. */
  readonly port: number;
  /** The name that the client says: the profile's own, or by EAP-TLS one that was made up where it has none. */
  readonly username: string;
}

/**
 * A profile as the lab has it. Method, user name and password stay, so that the proof is about this profile; the
 * server and its CA are the lab's, and so is the client's certificate by EAP-TLS. CCKM goes: no test client has it, and
 * an authentication does not depend on it.
 */
export function labDocument(document: ProfileDocument, lab: LabStandIns): ProfileDocument {
  const { scep: _, userCertificate, credentials, fastRoaming, ...kept } = document;
  return {
    ...kept,
    fastRoaming: fastRoaming === 'cckm' ? 'none' : fastRoaming,
    credentials: { ...credentials, username: lab.username },
    ...(userCertificate !== undefined && { userCertificate: 'user-installed' }),
    serverCa: lab.rootCa,
    radius: [{ host: '127.0.0.1', authPort: lab.port, acctPort: lab.port + 1, secret: lab.radiusSecret }],
  };
}
