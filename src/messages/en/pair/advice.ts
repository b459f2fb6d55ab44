import type { PairTexts } from '../../pair-texts';
import { terms } from '../terms';

export const advice: PairTexts['advice'] = {
  'advice.offer': ({ platform, akms }) =>
    `${terms.apPlatform[platform]}: offer together ${akms.join(' + ')}.`,
  'advice.method-ft': () => 'Use FT (802.11r) with WPA2 and AES; it is what the phones recommend.',
  'advice.method-cckm': () => 'Use CCKM with WPA2 and AES: FT is not possible on every part of this site.',
  'advice.method-none': () =>
    'Fast roaming is not possible on every part of this site; calls may drop out while roaming.',
  'advice.platform-without': ({ platform, method }) =>
    `${terms.apPlatform[platform]} has no ${terms.fastRoaming[method]}.`,
  'advice.phone-without': ({ model, method }) =>
    `${terms.phoneModel[model]} has no ${terms.fastRoaming[method]}.`,
  'advice.wds-needed': () =>
    'Autonomous access points need a WDS device, and each of them must be registered to it.',
  'advice.adaptive-off': ({ platform }) =>
    `${terms.apPlatform[platform]}: turn adaptive 802.11r off; it does not serve these phones.`,
  'advice.over-the-air': () => 'Let FT go over the air, not over the wired network (over the DS).',
  'advice.over-the-ds-fixed': () => 'The Meraki API has no choice between over the air and over the DS.',
  'advice.cckm-deprecated': () =>
    'The Catalyst 9800 marks CCKM as deprecated in releases 17.10 to 17.17; plan the move to FT.',
  'advice.cckm-timestamp': ({ platform }) =>
    `${terms.apPlatform[platform]}: set the CCKM timestamp tolerance to 5000 ms.`,
  'advice.keep-plain': ({ akm }) =>
    `Other clients join as well: keep the suite without fast roaming (${akm}) beside the fast one.`,
  'advice.ft-only-possible': () =>
    'Only these phones join, so the FT suite may stand alone; the first other client needs the one without FT.',
  'advice.together-unconfirmed': () =>
    'Whether the FT keyword of autonomous IOS leaves the suite without FT on offer is not documented. Try one client of each kind.',
  'advice.keyword-unconfirmed': () =>
    'The order of the fast-roaming keywords on autonomous IOS is in no public file. Check with "show running-config" that the line was taken.',
  'advice.key-holders': () =>
    'hostapd: several access points need each other as key holders (r0kh, r1kh), with a key of their own.',
  'advice.never-cckm-with-psk': () => 'CCKM needs 802.1X; never offer it together with PSK.',
  'advice.k-and-v-off': () => 'Turn 802.11k and 802.11v off for the phones; they do not support them.',
  'advice.platforms-apart': () =>
    'Between access points of different platforms the phones roam with a full log-on: keys are not shared.',
};
