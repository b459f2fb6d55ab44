import type { Akm, Cipher, KeyManagementKind, RadioBand } from '../model/vocabulary';

/** How a client proves itself: nothing, a key, a RADIUS server, or opportunistic encryption. */
export type MerakiAuth = 'none' | 'owe' | 'psk' | 'ipsk' | 'dot1x';

/** `authMode` (Dashboard API v1 and v0). */
export const AUTH_MODES: Readonly<Record<string, MerakiAuth>> = {
  open: 'none',
  'open-with-radius': 'none',
  'open-with-nac': 'none',
  'open-enhanced': 'owe',
  'open-enhanced-with-radius': 'owe',
  psk: 'psk',
  '8021x-meraki': 'dot1x',
  '8021x-nac': 'dot1x',
  '8021x-radius': 'dot1x',
  '8021x-google': 'dot1x',
  '8021x-entra': 'dot1x',
  '8021x-localradius': 'dot1x',
  'ipsk-with-radius': 'ipsk',
  'ipsk-without-radius': 'ipsk',
  'ipsk-with-nac': 'ipsk',
  'ipsk-with-radius-easy-psk': 'ipsk',
};

export interface WpaMode {
  readonly keyManagement: readonly KeyManagementKind[];
  readonly wpa: readonly Cipher[];
  readonly rsn: readonly Cipher[];
  readonly psk: readonly Akm[];
  readonly dot1x: readonly Akm[];
  /** The API names no cipher; which one WPA1 takes is inferred. */
  readonly inferred: boolean;
}

/** `wpaEncryptionMode`. */
// prettier-ignore
export const WPA_MODES: Readonly<Record<string, WpaMode>> = {
  'WPA1 only': { keyManagement: ['wpa'], wpa: ['tkip'], rsn: [], psk: ['psk'], dot1x: ['dot1x'], inferred: true },
  'WPA1 and WPA2': { keyManagement: ['wpa', 'wpa2'], wpa: ['tkip'], rsn: ['ccmp'], psk: ['psk'], dot1x: ['dot1x'], inferred: true },
  'WPA2 only': { keyManagement: ['wpa2'], wpa: [], rsn: ['ccmp'], psk: ['psk'], dot1x: ['dot1x'], inferred: false },
  'WPA3 Transition Mode': { keyManagement: ['wpa2', 'wpa3'], wpa: [], rsn: ['ccmp'], psk: ['psk', 'sae'], dot1x: ['dot1x', 'dot1x-sha256'], inferred: false },
  'WPA3 only': { keyManagement: ['wpa3'], wpa: [], rsn: ['ccmp'], psk: ['sae'], dot1x: ['dot1x-sha256'], inferred: false },
  'WPA3 192-bit Security': { keyManagement: ['wpa3'], wpa: [], rsn: ['gcmp-256'], psk: [], dot1x: ['suite-b-192'], inferred: false },
};

/** `bandSelection`. */
export const BAND_SELECTIONS: Readonly<
  Record<string, { readonly bands: readonly RadioBand[]; readonly steering: boolean }>
> = {
  'Dual band operation': { bands: ['2.4', '5'], steering: false },
  'Dual band operation with Band Steering': { bands: ['2.4', '5'], steering: true },
  '5 GHz band only': { bands: ['5'], steering: false },
};

/** Members that are read. */
export const READ_MEMBERS = [
  ...[
    'number',
    'name',
    'enabled',
    'visible',
    'authMode',
    'encryptionMode',
    'wpaEncryptionMode',
    'psk',
    'dot11r',
    'dot11w',
  ],
  ...[
    'radiusServers',
    'radiusAccountingServers',
    'useVlanTagging',
    'defaultVlanId',
    'vlanId',
    'ipAssignmentMode',
  ],
  ...['bandSelection', 'minBitrate', 'mandatoryDhcpEnabled', 'lanIsolationEnabled'],
];

/** Members that say nothing about security, roaming or voice. */
const IGNORED_MEMBERS = [
  ...[
    'splashPage',
    'splashTimeout',
    'ssidAdminAccessible',
    'radiusEnabled',
    'radiusTestingEnabled',
    'radiusServerTimeout',
  ],
  ...[
    'radiusServerAttemptsLimit',
    'radiusFallbackEnabled',
    'radiusFailoverPolicy',
    'radiusLoadBalancingPolicy',
    'radiusProxyEnabled',
  ],
  ...[
    'radiusCoaEnabled',
    'radiusAccountingEnabled',
    'radiusAccountingInterimInterval',
    'radiusAttributeForGroupPolicies',
  ],
  ...[
    'radiusOverride',
    'radiusGuestVlanEnabled',
    'radiusGuestVlanId',
    'radiusDasClients',
    'radiusAuthenticationNasId',
  ],
  ...['radiusCalledStationId', 'radiusRadsec', 'perClientBandwidthLimitUp', 'perClientBandwidthLimitDown'],
  ...[
    'perSsidBandwidthLimitUp',
    'perSsidBandwidthLimitDown',
    'walledGardenEnabled',
    'walledGardenRanges',
    'availableOnAllAps',
  ],
  ...[
    'availabilityTags',
    'apTagsAndVlanIds',
    'concentratorNetworkId',
    'secondaryConcentratorNetworkId',
    'disassociateClientsOnVpnFailover',
  ],
  ...[
    'adminSplashUrl',
    'activeDirectory',
    'ldap',
    'oauth',
    'localRadius',
    'dnsRewrite',
    'speedBurst',
    'gre',
    'namedVlans',
  ],
  ...[
    'localAuth',
    'localAuthFallback',
    'adultContentFilteringEnabled',
    'enterpriseAdminAccess',
    'networkId',
    'organizationId',
    'security',
  ],
];

export const KNOWN_MEMBERS: ReadonlySet<string> = new Set([...READ_MEMBERS, ...IGNORED_MEMBERS]);
