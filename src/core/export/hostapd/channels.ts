import { CHANNELS_OF_BAND } from '../ap/channels';

/** Channels by `hw_mode`: 2.4 GHz is `g`, 5 GHz is `a`. */
export const CHANNELS = { g: CHANNELS_OF_BAND['2.4'], a: CHANNELS_OF_BAND['5'] } as const;
export type HwMode = keyof typeof CHANNELS;

/** Channels taken when nothing is said: 36 needs no radar detection, 6 is the middle one of three. */
export const DEFAULT_CHANNEL: Readonly<Record<HwMode, string>> = { a: '36', g: '6' };

/** Whether a channel belongs to the band; hostapd itself takes anything. */
export function isChannelOf(hwMode: HwMode, channel: string): boolean {
  return CHANNELS[hwMode].some((known) => known === channel);
}
