import type { ClientSettings } from '../../import/model/client-settings';
import { valueOr } from '../../import/model/origin';
import type { ClientEapMethod } from '../../import/model/vocabulary';
import type { ProfileInput } from '../../profile/profile-document';
import { USER_CERTIFICATES } from '../../profile/vocabulary';
import type { ProfileDrafts } from '../profile-from-network';

/** Whether a client's method is the security of a profile; PEAP without its inner method may be either. */
function isMethod(methods: readonly ClientEapMethod[], { security }: ProfileInput): boolean {
  return methods.some((method) => method === security || (method === 'peap' && security.startsWith('peap-')));
}

function credentialsOf({ identity, password }: ClientSettings): ProfileInput['credentials'] {
  const username = valueOr(identity, null);
  const key = valueOr(password, null);
  const text = key?.kind === 'readable' ? key.secret.reveal() : null;
  return username === null && text === null
    ? undefined
    : { ...(username !== null && { username }), ...(text !== null && { password: text }) };
}

function eapMembers(client: ClientSettings, { security }: ProfileInput): Partial<ProfileInput> {
  const credentials = credentialsOf(client);
  const [pem] = valueOr(client.trustedCas, []).flatMap((ca) => (ca.kind === 'pem' ? [ca.pem] : []));
  const certificate = valueOr(client.userCertificate, null);
  const userCertificate = USER_CERTIFICATES.find((known) => known === certificate);
  return {
    ...(credentials && { credentials }),
    ...(pem !== undefined && { serverCa: pem }),
    ...(security === 'eap-tls' && userCertificate && { userCertificate }),
  };
}

function isComplete({ security, credentials }: ProfileInput): boolean {
  return security === 'eap-tls' || (Boolean(credentials?.username) && Boolean(credentials?.password));
}

/**
 * Drafts with what only a client's side of a network tells: its EAP method, credentials and trusted CA. What is then
 * known is no question any more. An access point's drafts stay as they are.
 */
export function withClientSettings(drafts: ProfileDrafts, client: ClientSettings | null): ProfileDrafts {
  const methods = client === null ? null : valueOr(client.eapMethods, null);
  if (client === null || methods === null || methods.length === 0) return drafts;
  const fitting = drafts.alternatives.filter((profile) => isMethod(methods, profile));
  if (fitting.length === 0) return drafts;
  const alternatives = fitting.map((profile) => ({ ...profile, ...eapMembers(client, profile) }));
  const [first] = alternatives;
  const settled = [
    ...(alternatives.length === 1 ? ['draft.eap-method'] : []),
    ...(first !== undefined && isComplete(first) ? ['draft.credentials'] : []),
  ];
  return { alternatives, questions: drafts.questions.filter(({ code }) => !settled.includes(code)) };
}
