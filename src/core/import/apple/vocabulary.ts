import type { Akm, KeyManagementKind } from '../model/vocabulary';

/** Where an Apple device shows what a profile leaves out. */
export const LOOK = 'Settings > General > VPN & Device Management; profiles show -output stdout-xml';

export const WIFI_PAYLOAD = 'com.apple.wifi.managed';

/** Versions that an `EncryptionType` allows on iOS 16, macOS 13 and later (apple/device-management, wifi.managed). */
export const ENCRYPTION_TYPES: ReadonlyMap<string, readonly KeyManagementKind[]> = new Map([
  ['WPA', ['wpa', 'wpa2']],
  ['WPA2', ['wpa2', 'wpa3']],
  ['WPA3', ['wpa3']],
]);

export const ANY_WITH_PASSWORD: readonly KeyManagementKind[] = ['static', 'wpa', 'wpa2', 'wpa3'];
export const ANY_WITH_EAP: readonly KeyManagementKind[] = ['802.1x', 'wpa', 'wpa2', 'wpa3'];

/** The suites that belong to the versions. */
export function akmsOf(kinds: readonly KeyManagementKind[], isEnterprise: boolean): readonly Akm[] {
  const older = kinds.includes('wpa') || kinds.includes('wpa2');
  const newer = kinds.includes('wpa3');
  return isEnterprise
    ? [...(older ? (['dot1x'] as const) : []), ...(newer ? (['dot1x-sha256'] as const) : [])]
    : [...(older ? (['psk'] as const) : []), ...(newer ? (['sae'] as const) : [])];
}

/** Payloads that hold one certificate, in DER or PEM. */
export const CERTIFICATE_PAYLOADS: ReadonlySet<string> = new Set([
  'com.apple.security.root',
  'com.apple.security.pkcs1',
  'com.apple.security.pem',
]);

/** Members of a Wi-Fi payload that are read, or say nothing that the model holds; any other is reported. */
export const KNOWN_MEMBERS: ReadonlySet<string> = new Set([
  ...['PayloadType', 'PayloadUUID', 'PayloadIdentifier', 'PayloadVersion', 'PayloadDisplayName'],
  ...['PayloadDescription', 'PayloadOrganization', 'PayloadScope', 'PayloadEnabled', 'AutoJoin', 'SSID_STR'],
  ...['HIDDEN_NETWORK', 'ProxyType', 'ProxyServer', 'ProxyServerPort', 'ProxyUsername', 'ProxyPassword'],
  ...['ProxyPACURL', 'ProxyPACFallbackAllowed', 'EncryptionType', 'Password', 'PayloadCertificateUUID'],
  ...['EAPClientConfiguration', 'IsHotspot', 'CaptiveBypass', 'QoSMarkingPolicy', 'SetupModes', 'Interface'],
  ...['DisableAssociationMACRandomization', 'AllowJoinBeforeFirstUnlock', 'TLSCertificateRequired'],
  ...['EnableIPv6'],
]);

export const KNOWN_EAP_MEMBERS: ReadonlySet<string> = new Set([
  ...['AcceptEAPTypes', 'UserName', 'UserPassword', 'OuterIdentity', 'PayloadCertificateAnchorUUID'],
  ...['TLSTrustedServerNames', 'TLSAllowTrustExceptions', 'TLSCertificateIsRequired', 'TLSMinimumVersion'],
  ...['TLSMaximumVersion', 'TTLSInnerAuthentication', 'EAPFASTUsePAC', 'EAPFASTProvisionPAC'],
  ...['EAPFASTProvisionPACAnonymously', 'EAPSIMNumberOfRANDs', 'SystemModeCredentialsSource'],
  ...['SystemModeUseOpenDirectoryCredentials', 'OneTimeUserPassword', 'OneTimePassword'],
]);
