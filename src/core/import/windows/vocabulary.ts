import type { Akm, Cipher, KeyManagementKind, RadioBand } from '../model/vocabulary';

/** Where Windows shows what a profile leaves out. */
export const LOOK = 'netsh wlan show profile name="…" key=clear; netsh wlan show interfaces';

export interface WindowsAuthentication {
  readonly kinds: readonly KeyManagementKind[];
  readonly akms: readonly Akm[];
}

/** Values of `authentication` besides `open` and `shared` (WLAN_profile schemas v1 to v4). */
export const WPA_AUTHENTICATIONS: ReadonlyMap<string, WindowsAuthentication> = new Map([
  ['WPA', { kinds: ['wpa'], akms: ['dot1x'] }],
  ['WPAPSK', { kinds: ['wpa'], akms: ['psk'] }],
  ['WPA2', { kinds: ['wpa2'], akms: ['dot1x'] }],
  ['WPA2PSK', { kinds: ['wpa2'], akms: ['psk'] }],
  ['WPA3SAE', { kinds: ['wpa3'], akms: ['sae'] }],
  ['WPA3ENT', { kinds: ['wpa3'], akms: ['dot1x-sha256'] }],
  // Before WPA3ENT was added, WPA3 meant the 192-bit mode.
  ['WPA3', { kinds: ['wpa3'], akms: ['suite-b-192'] }],
  ['WPA3ENT192', { kinds: ['wpa3'], akms: ['suite-b-192'] }],
  ['OWE', { kinds: ['wpa3'], akms: ['owe'] }],
]);

/** Values of `encryption` with WPA. */
export const WPA_ENCRYPTIONS: ReadonlyMap<string, Cipher> = new Map([
  ['TKIP', 'tkip'],
  ['AES', 'ccmp'],
  ['GCMP256', 'gcmp-256'],
]);

/** Whether a value of `authentication` or `encryption` is one that is read. */
export function isKnownValue(value: string): boolean {
  return (
    WPA_AUTHENTICATIONS.has(value) || WPA_ENCRYPTIONS.has(value) || /^(?:open|shared|none|WEP)$/.test(value)
  );
}

/** The bands of a `phyType`; those that work in both say nothing. */
export const PHY_BANDS: ReadonlyMap<string, readonly RadioBand[]> = new Map([
  ['a', ['5']],
  ['b', ['2.4']],
  ['g', ['2.4']],
  ['n', ['2.4', '5']],
  ['ac', ['5']],
]);

/** Elements that are read, or say nothing that the model holds; any other one below the profile is reported. */
export const KNOWN_ELEMENTS: ReadonlySet<string> = new Set([
  ...['WLANProfile', 'name', 'SSIDConfig', 'SSID', 'hex', 'nonBroadcast', 'connectionType', 'connectionMode'],
  ...['autoSwitch', 'MSM', 'connectivity', 'phyType', 'security', 'authEncryption', 'authentication'],
  ...['encryption', 'useOneX', 'FIPSMode', 'transitionMode', 'sharedKey', 'keyType', 'protected'],
  ...['keyMaterial', 'keyIndex', 'PMKCacheMode', 'PMKCacheTTL', 'PMKCacheSize', 'preAuthMode'],
  ...['preAuthThrottle', 'MacRandomization', 'enableRandomization', 'randomizeEveryday', 'randomizationSeed'],
  ...['OneX', 'cacheUserData', 'heldPeriod', 'authPeriod', 'startPeriod', 'maxStart', 'maxAuthFailures'],
  ...['supplicantMode', 'authMode', 'singleSignOn', 'type', 'maxDelay', 'allowAdditionalDialogs'],
  ...['maxDelayWithAdditionalDialogs', 'userBasedVirtualLan', 'EAPConfig', 'EapHostConfig', 'EapMethod'],
  ...['Type', 'VendorId', 'VendorType', 'AuthorId', 'Config', 'Eap', 'EapType', 'ServerValidation'],
  ...['DisableUserPromptForServerValidation', 'ServerNames', 'TrustedRootCA', 'FastReconnect'],
  ...['InnerEapOptional', 'UseWinLogonCredentials', 'EnableQuarantineChecks', 'RequireCryptoBinding'],
  ...['PeapExtensions', 'PerformServerValidation', 'AcceptServerName', 'IdentityPrivacy'],
  ...['EnableIdentityPrivacy', 'AnonymousUserName', 'PeapExtensionsV2', 'AllowPromptingWhenServerCANotFound'],
  ...['CredentialsSource', 'SmartCard', 'CertificateStore', 'SimpleCertSelection', 'DifferentUsername'],
  ...['TLSExtensions', 'FilteringInfo', 'CAHashList', 'IssuerHash', 'EKUMapping', 'ClientAuthEKUList'],
  ...['AllPurposeEnabled', 'AnyPurposeEKUList', 'EKUMap', 'EKUName', 'EKUOID', 'EKUMapInList'],
]);
