import type { ApPlatform } from '../profile/vocabulary';
import { AIREOS_SUPPORT } from './aireos/support';
import { C9800_SUPPORT } from './c9800/support';
import { HOSTAPD_SUPPORT } from './hostapd/support';
import { IOS_AUTONOMOUS_SUPPORT } from './ios-autonomous/support';
import { MERAKI_SUPPORT } from './meraki/support';
import type { SupportTable } from './target';

/** What each access point platform can do of Table 5, for rules that need no exporter. */
export const AP_SUPPORT: Readonly<Record<ApPlatform, SupportTable>> = {
  'ios-autonomous': IOS_AUTONOMOUS_SUPPORT,
  aireos: AIREOS_SUPPORT,
  c9800: C9800_SUPPORT,
  meraki: MERAKI_SUPPORT,
  hostapd: HOSTAPD_SUPPORT,
};
