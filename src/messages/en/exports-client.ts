import type { ClientIdentityFault } from '#core/export/client/client-identity';
import type { LossParams, RefusalParams } from '#core/export/export-params';
import type { Texts } from '../catalogue';
import { certificateProblems } from './certificate-problems';
import { certificateReasons } from './errors';
import { terms } from './terms';

const identityFaults: Readonly<Record<ClientIdentityFault, string>> = {
  ...certificateReasons,
  'cert.is-ca': 'It holds a CA certificate; a client needs a certificate of its own.',
  unreadable: 'It is no PKCS#12 file, or it is damaged.',
  'wrong-passphrase': certificateProblems['certificate.wrong-passphrase']({}),
  unsupported: "It is protected in a way that can't be read here. Export it again with AES-256 or 3DES.",
  'too-much-work': 'It asks for too many rounds of key derivation. Export it again.',
};

/** What files for test clients leave out. */
export const clientLosses = {
  'loss.server-name-not-checked': () =>
    "The client accepts every certificate of the CA. Give the name in the RADIUS server's certificate (option server-name).",
  'loss.server-ca-missing': () =>
    'The profile has no authentication server CA: the client can’t tell the real RADIUS server from a false one. Add the CA to the profile.',
  'loss.server-ca-one': ({ count }) =>
    `The client takes one CA certificate, the profile has ${count}: the root is written. The RADIUS server must send the rest of its chain.`,
  'loss.own-certificate': () =>
    "The client proves itself with the certificate given for this export, not with the phone's own.",
  'loss.client-certificate-from-store': () =>
    'The certificate and its key are not in this file; the client takes them from its own store or asks for them.',
  'loss.inner-method-negotiated': ({ method }) =>
    `The format names the outer EAP method only; that it is ${terms.security[method]} client and server settle between them.`,
} satisfies Partial<Texts<LossParams>>;

/** Why a file for a test client is not written. */
export const clientRefusals = {
  'target.eap-only': () => 'This format is for networks with EAP only.',
  'target.no-eap-method': () =>
    'This client, or the form of its file, has no place for the EAP method of the row.',
  'target.server-ca-unreadable': () =>
    'The authentication server CA of the profile is no certificate that can be read; the client could not check the server. Choose the CA file anew.',
  'target.option-needed': ({ option, value }) =>
    `Only some readers understand what would be written. Set the option "${option}" to "${value}" to get it all the same.`,
  'target.client-identity-missing': () =>
    'EAP-TLS needs a certificate with its key in this format. Give a PKCS#12 file and its password for this export.',
  'target.identity-missing': () =>
    'EAP-TLS also needs the name by which RADIUS knows the client: the certificate has no common name, so fill in the user name of the profile.',
  'target.client-identity-unusable': ({ fault, detail }) =>
    `The PKCS#12 file can't be used. ${identityFaults[fault]}${detail === '' ? '' : ` (${detail})`}`,
} satisfies Partial<Texts<RefusalParams>>;
