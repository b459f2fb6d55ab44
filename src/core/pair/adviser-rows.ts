import type { PhoneModel } from '../phone/models';
import type { ApPlatform } from '../profile/vocabulary';
import type { FastRoaming } from '../scheme/vocabulary';
import type { Advice } from './advice-params';

/** What the network is protected with, as far as roaming is concerned. */
export type RoamingSecurity = 'psk' | 'eap';

export interface RoamTime {
  readonly milliseconds: number;
  /** True where the time is an upper limit, not a usual value. */
  readonly isLimit: boolean;
  readonly source: string;
}

const guides = '8821 deployment guide, p. 38; 8861/8865 deployment guide, p. 34';

/** How long a call is without audio while the phone changes the access point. */
// prettier-ignore
export const ROAM_TIMES: Readonly<Record<RoamingSecurity, Readonly<Record<FastRoaming, RoamTime>>>> = {
  psk: {
    none: { milliseconds: 150, isLimit: false, source: guides },
    ft:   { milliseconds: 100, isLimit: true,  source: guides },
    cckm: { milliseconds: 100, isLimit: true,  source: guides },
  },
  eap: {
    none: { milliseconds: 300, isLimit: false, source: guides },
    ft:   { milliseconds: 100, isLimit: true,  source: guides },
    cckm: { milliseconds: 100, isLimit: true,  source: guides },
  },
};

/** A site as the rules see it, once a method has been chosen. */
export interface SiteFacts {
  readonly security: RoamingSecurity;
  readonly phones: readonly PhoneModel[];
  readonly platforms: readonly ApPlatform[];
  readonly otherClients: boolean;
  readonly method: FastRoaming;
}

/** A rule of the adviser: for each platform, or once for the site. */
export interface AdviceRow {
  readonly when: (facts: SiteFacts) => boolean;
  readonly platforms?: readonly ApPlatform[];
  readonly severity: 'warning' | 'info';
  readonly source: string;
  readonly say: (facts: SiteFacts, platform: ApPlatform) => Pick<Advice, 'code' | 'params'>;
}

const isFt = ({ method }: SiteFacts) => method === 'ft';
const isCckm = ({ method }: SiteFacts) => method === 'cckm';
const isFast = ({ method }: SiteFacts) => method !== 'none';
const tac = 'TAC note 214215';
const mib = 'CISCO-DOT11-SSID-SECURITY-MIB';

/** What has to be known about a site, each with the text that states it. */
// prettier-ignore
export const ADVICE_ROWS: readonly AdviceRow[] = [
  { when: isFast, platforms: ['ios-autonomous'], severity: 'warning', source: 'OL-11350-01, p. 11-6; OL-30644-01, p. 6-39', say: (_, platform) => ({ code: 'advice.wds-needed', params: { platform } }) },
  { when: isFast, platforms: ['ios-autonomous'], severity: 'warning', source: `${mib}: the order of the keywords is in no public file`, say: (_, platform) => ({ code: 'advice.keyword-unconfirmed', params: { platform } }) },
  { when: isFt, platforms: ['aireos', 'c9800', 'meraki'], severity: 'warning', source: 'adaptive 802.11r serves some other vendors\' clients only', say: (_, platform) => ({ code: 'advice.adaptive-off', params: { platform } }) },
  { when: isFt, severity: 'info', source: `8800 administration guide; ${tac}`, say: () => ({ code: 'advice.over-the-air', params: {} }) },
  { when: isFt, platforms: ['meraki'], severity: 'info', source: 'Meraki Dashboard API v1: no member for over-the-DS', say: (_, platform) => ({ code: 'advice.over-the-ds-fixed', params: { platform } }) },
  { when: (facts) => isFt(facts) && facts.security === 'eap', platforms: ['hostapd'], severity: 'warning', source: 'hostapd.conf: r0kh, r1kh', say: (_, platform) => ({ code: 'advice.key-holders', params: { platform } }) },
  { when: isCckm, platforms: ['c9800'], severity: 'warning', source: 'Cisco-IOS-XE-wireless-wlan-cfg.yang, 17.10 to 17.17', say: (_, platform) => ({ code: 'advice.cckm-deprecated', params: { platform } }) },
  { when: isCckm, platforms: ['aireos', 'c9800'], severity: 'info', source: tac, say: (_, platform) => ({ code: 'advice.cckm-timestamp', params: { platform } }) },
  { when: (facts) => isFast(facts) && facts.otherClients, severity: 'warning', source: tac, say: ({ security }) => ({ code: 'advice.keep-plain', params: { akm: security === 'psk' ? 'psk' : 'dot1x' } }) },
  { when: (facts) => isFt(facts) && !facts.otherClients, severity: 'info', source: tac, say: () => ({ code: 'advice.ft-only-possible', params: {} }) },
  { when: (facts) => isFt(facts) && facts.otherClients, platforms: ['ios-autonomous'], severity: 'warning', source: `${mib}: what dot11r leaves on offer is not documented`, say: (_, platform) => ({ code: 'advice.together-unconfirmed', params: { platform } }) },
  { when: ({ security }) => security === 'psk', severity: 'info', source: 'CISCO-LWAPP-WLAN-SECURITY-MIB; 9800 YANG model', say: () => ({ code: 'advice.never-cckm-with-psk', params: {} }) },
  { when: ({ platforms }) => platforms.length > 1, severity: 'warning', source: 'field practice: phones roam fast between access points that share keys only', say: () => ({ code: 'advice.platforms-apart', params: {} }) },
  { when: () => true, severity: 'info', source: tac, say: () => ({ code: 'advice.k-and-v-off', params: {} }) },
];
