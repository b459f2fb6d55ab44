import { profileSchema, type ProfileDocument, type ProfileInput } from '#core/profile/profile-document';

/** A sound profile for row 4 of Table 5, changed as wished. */
export function pskProfile(changes: Partial<ProfileInput> = {}): ProfileDocument {
  return profileSchema.parse({
    name: 'Ward 3 voice',
    site: 'Seoul HQ',
    ssid: 'HOSP-VOICE',
    security: 'psk',
    keyManagement: 'wpa2',
    encryption: 'aes',
    psk: { keyFormat: 'ascii', key: 'plain-secret-psk-1' },
    ...changes,
  });
}

/** A profile with every secret that a profile can have. */
export function secretiveProfile(changes: Partial<ProfileInput> = {}): ProfileDocument {
  return pskProfile({
    name: 'Secrets',
    security: 'peap-mschapv2',
    wep: { keyFormat: 'ascii', key: 'plain-secret-wep' },
    credentials: { username: 'phone01', password: 'plain-secret-password' },
    radius: [
      { host: '192.0.2.10', secret: 'plain-secret-radius-1' },
      { host: '192.0.2.11', secret: 'plain-secret-radius-2' },
      { host: '192.0.2.12' },
    ],
    ...changes,
  });
}
