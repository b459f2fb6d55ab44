/** Wi-Fi bands as CUCM's Wireless LAN Profile offers them. */
export const BANDS = ['auto', '2.4', '5'] as const;
export type Band = (typeof BANDS)[number];

/** Whether the phone's user may change the profile (CUCM: Allowed, Disallowed, Restricted). */
export const USER_MODIFIABLE = ['allowed', 'disallowed', 'restricted'] as const;
export type UserModifiable = (typeof USER_MODIFIABLE)[number];

/** Where an EAP-TLS phone's certificate comes from. An LSC is not in this list: WLAN authentication can't use it. */
export const USER_CERTIFICATES = ['mic', 'user-installed', 'scep'] as const;
export type UserCertificate = (typeof USER_CERTIFICATES)[number];

/** Access point platforms that a profile may name. */
export const AP_PLATFORMS = ['ios-autonomous', 'aireos', 'c9800', 'meraki', 'hostapd'] as const;
export type ApPlatform = (typeof AP_PLATFORMS)[number];

export const WEP_AUTHENTICATION = ['open', 'shared'] as const;
export type WepAuthentication = (typeof WEP_AUTHENTICATION)[number];

export const VLAN_RANGE = { minimum: 1, maximum: 4094 } as const;
/** Characters of a name: CUCM looks profiles up by a name of at most 100. */
export const NAME_LIMIT = 100;
export const NOTES_LIMIT = 4000;
export const SERVER_CA_LIMIT = 64 * 1024;
