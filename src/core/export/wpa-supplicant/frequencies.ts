import type { Band } from '../../profile/vocabulary';
import { CHANNELS_OF_BAND } from '../ap/channels';

/** Centre frequencies in MHz of a band's channels (IEEE 802.11-2020, 19.3.15.2 and 21.3.14), as `freq_list` takes them. */
export function frequencies(band: Exclude<Band, 'auto'>): string {
  const start = band === '2.4' ? 2407 : 5000;
  return CHANNELS_OF_BAND[band].map((channel) => String(start + 5 * Number(channel))).join(' ');
}
