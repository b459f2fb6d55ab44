import type { ProfileDocument } from '#core/profile/profile-document';
import { ask } from '../ask.svelte';
import { getClient } from '../client';
import { deskQuestion, type LogonMethod } from './question.svelte';

/** How phones with a profile log on; null where no certificate takes part. */
export function logonMethodOf({
  security,
  userCertificate,
}: Pick<ProfileDocument, 'security' | 'userCertificate'>): LogonMethod | null {
  if (security === 'eap-tls') return userCertificate ?? null;
  if (security === 'eap-fast') return security;
  return security.startsWith('peap') ? 'peap' : null;
}

/** Fills the question in from a profile of the library. */
export async function openProfileOnDesk(id: string): Promise<void> {
  const stored = await ask(getClient()['library.get']({ id }));
  if (stored === null) return;
  const { profile } = stored;
  await deskQuestion.startFrom({
    name: profile.name,
    method: logonMethodOf(profile),
    username: profile.credentials?.username ?? '',
    serverCa: profile.serverCa ?? '',
  });
}
