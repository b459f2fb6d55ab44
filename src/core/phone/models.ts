import type { Encryption, EapMethod, FastRoaming } from '../scheme/vocabulary';

export const PHONE_MODELS = ['8821', '8861', '8865', '8832', 'generic'] as const;
export type PhoneModel = (typeof PHONE_MODELS)[number];

/** One fact about a model with the document that states it. */
export interface Cell<T> {
  readonly value: T;
  readonly source: string;
}

/** What one phone model can do on a WLAN. */
export interface PhoneCapabilities {
  readonly model: PhoneModel;
  readonly eapMethods: Cell<readonly EapMethod[]>;
  readonly encryption: Cell<readonly Encryption[]>;
  readonly fastRoaming: Cell<readonly FastRoaming[]>;
  /** Network profiles from CUCM that the phone uses. */
  readonly profiles: Cell<number>;
  /** Whether the phone has the "Backward compatibility with WPA" switch that WPA (TKIP) rows need on. */
  readonly wpaCompatibilitySwitch: Cell<'on-some-releases' | 'not-applicable' | 'unknown'>;
}

const guide8800 = '8800 series administration guide, Table 5';
const guide8832 = '8832 administration guide, authentication and encryption schemes';
const deployment8821 = '8821 deployment guide, p. 38';
const deployment8861 = '8861/8865 deployment guide, p. 34';
const tacNote = 'TAC note 214215';

const allMethods = ['eap-fast', 'eap-tls', 'peap-mschapv2', 'peap-gtc'] as const;
const withoutGtc = ['eap-fast', 'eap-tls', 'peap-mschapv2'] as const;
const allEncryption = ['none', 'wep', 'tkip', 'aes'] as const;
const allRoaming = ['none', 'ft', 'cckm'] as const;
const onSomeReleases = {
  value: 'on-some-releases',
  source: '8800 series administration guide, Security setup menu',
} as const;

/** Phone models by what narrows Table 5 for them. */
export const PHONES: Record<PhoneModel, PhoneCapabilities> = {
  '8821': {
    model: '8821',
    eapMethods: { value: allMethods, source: deployment8821 },
    // The deployment guide lists CCKM with TKIP; the TAC note says that unicast TKIP is not supported. The note wins.
    encryption: { value: ['none', 'wep', 'aes'], source: tacNote },
    fastRoaming: { value: allRoaming, source: deployment8821 },
    profiles: { value: 4, source: '8821 administration guide, WLAN profiles' },
    wpaCompatibilitySwitch: { value: 'not-applicable', source: tacNote },
  },
  '8861': {
    model: '8861',
    eapMethods: { value: allMethods, source: guide8800 },
    encryption: { value: allEncryption, source: guide8800 },
    fastRoaming: { value: allRoaming, source: deployment8861 },
    profiles: { value: 1, source: '8800 series release notes' },
    wpaCompatibilitySwitch: onSomeReleases,
  },
  '8865': {
    model: '8865',
    eapMethods: { value: allMethods, source: guide8800 },
    encryption: { value: allEncryption, source: guide8800 },
    fastRoaming: { value: allRoaming, source: deployment8861 },
    profiles: { value: 1, source: '8800 series release notes' },
    wpaCompatibilitySwitch: onSomeReleases,
  },
  '8832': {
    model: '8832',
    eapMethods: { value: withoutGtc, source: guide8832 },
    encryption: { value: allEncryption, source: guide8832 },
    fastRoaming: { value: allRoaming, source: guide8832 },
    profiles: { value: 1, source: '8832 administration guide, Wireless LAN profile' },
    wpaCompatibilitySwitch: { value: 'unknown', source: '8832 administration guide' },
  },
  generic: {
    model: 'generic',
    eapMethods: { value: allMethods, source: guide8800 },
    encryption: { value: allEncryption, source: guide8800 },
    fastRoaming: { value: allRoaming, source: guide8800 },
    profiles: { value: 1, source: '8800 series release notes' },
    wpaCompatibilitySwitch: onSomeReleases,
  },
};
