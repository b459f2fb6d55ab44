import { toBase64 } from '../../base64';
import type { ValidProfile } from '../../profile/valid-profile';
import { dict, type PlistMembers, type PlistValue } from '../../text/plist';
import { derBase64 } from '../client/server-ca';
import { profileUuid } from '../client/stable-uuid';
import { rowKind, type RowKind } from '../row-kind';
import type { ExportContext } from '../target';
import { eapConfiguration } from './eap';

/** What an `EncryptionType` lets in is wider than the row: `WPA` takes WPA2 as well, `WPA2` takes WPA3. */
const ENCRYPTION_TYPES: Readonly<Record<RowKind, 'None' | 'WEP' | 'WPA' | 'WPA2' | null>> = {
  open: 'None',
  'static-wep': 'WEP',
  'psk-tkip': 'WPA',
  'psk-aes': 'WPA2',
  'psk-aes-ft': 'WPA2',
  'eap-wep': 'WEP',
  'eap-wep-cckm': null,
  'eap-tkip': 'WPA',
  'eap-tkip-cckm': null,
  'eap-aes': 'WPA2',
  'eap-aes-ft': 'WPA2',
  'eap-aes-cckm': null,
};

type Part = 'profile' | 'wifi' | 'identity' | `ca-${number}`;

export function uuidOf(profile: ValidProfile, part: Part): string {
  return profileUuid(profile, part);
}

function common(profile: ValidProfile, part: Part, type: string): Readonly<Record<string, PlistValue>> {
  const identifier = `wlan-profile-wizard.${uuidOf(profile, 'profile')}`;
  return {
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: part === 'profile' ? identifier : `${identifier}.${part}`,
    PayloadUUID: uuidOf(profile, part),
  };
}

function caPayloads(profile: ValidProfile, { serverCas }: ExportContext): PlistMembers[] {
  return serverCas.map((ca, index) =>
    dict({
      ...common(profile, `ca-${index + 1}`, 'com.apple.security.root'),
      PayloadDisplayName: `${profile.name}: CA ${index + 1}`,
      PayloadCertificateFileName: `ca-${index + 1}.cer`,
      PayloadContent: { base64: derBase64(ca) },
    }),
  );
}

function usesIdentity({ protection }: ValidProfile, { clientIdentity }: ExportContext): boolean {
  return clientIdentity !== null && protection.kind === 'eap' && protection.method === 'eap-tls';
}

/** The passphrase is left out of a masked file; the device then asks for it. */
function identityPayloads(profile: ValidProfile, context: ExportContext): PlistMembers[] {
  const { clientIdentity, secrets } = context;
  if (clientIdentity === null || !usesIdentity(profile, context)) return [];
  return [
    dict({
      ...common(profile, 'identity', 'com.apple.security.pkcs12'),
      PayloadDisplayName: clientIdentity.commonName ?? profile.name,
      PayloadCertificateFileName: 'client.p12',
      PayloadContent: { base64: toBase64(clientIdentity.pkcs12) },
      Password: secrets === 'mask' ? undefined : clientIdentity.passphrase.reveal(),
    }),
  ];
}

function wifiPayload(profile: ValidProfile, context: ExportContext): PlistMembers {
  const { protection } = profile;
  const kind = rowKind(profile.scheme, profile.fastRoaming);
  const encryption = ENCRYPTION_TYPES[kind];
  if (encryption === null) throw new Error(`${kind} is not in the support table`);
  const anchors = context.serverCas.map((_, index) => uuidOf(profile, `ca-${index + 1}`));
  const key = protection.kind === 'psk' || protection.kind === 'static-wep' ? protection.key : null;
  return dict({
    ...common(profile, 'wifi', 'com.apple.wifi.managed'),
    PayloadDisplayName: profile.name,
    SSID_STR: profile.ssid,
    HIDDEN_NETWORK: profile.hidden,
    AutoJoin: true,
    EncryptionType: encryption,
    Password: context.secrets === 'mask' ? undefined : key?.reveal(),
    EAPClientConfiguration:
      protection.kind === 'eap' ? eapConfiguration(protection, context, anchors) : undefined,
    PayloadCertificateUUID: usesIdentity(profile, context) ? uuidOf(profile, 'identity') : undefined,
  });
}

/** The whole configuration profile: the network, and beside it the payloads that it refers to. */
export function configurationProfile(profile: ValidProfile, context: ExportContext): PlistMembers {
  return dict({
    ...common(profile, 'profile', 'Configuration'),
    PayloadDisplayName: profile.name,
    PayloadContent: [
      ...caPayloads(profile, context),
      ...identityPayloads(profile, context),
      wifiPayload(profile, context),
    ],
  });
}
