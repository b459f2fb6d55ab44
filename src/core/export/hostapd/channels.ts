/** Channels by `hw_mode`: 2.4 GHz is `g`, 5 GHz is `a`. */
export const CHANNELS = {
  g: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'],
  // prettier-ignore
  a: [
    '36', '40', '44', '48', '52', '56', '60', '64',
    '100', '104', '108', '112', '116', '120', '124', '128', '132', '136', '140', '144',
    '149', '153', '157', '161', '165',
  ],
} as const;
export type HwMode = keyof typeof CHANNELS;

/** Channels taken when nothing is said: 36 needs no radar detection, 6 is the middle one of three. */
export const DEFAULT_CHANNEL: Readonly<Record<HwMode, string>> = { a: '36', g: '6' };

/** Whether a channel belongs to the band; hostapd itself takes anything. */
export function isChannelOf(hwMode: HwMode, channel: string): boolean {
  return CHANNELS[hwMode].some((known) => known === channel);
}
