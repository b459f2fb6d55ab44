import { aireos } from './aireos/exporter';
import { c9800 } from './c9800/exporter';
import { c9800Restconf } from './c9800-restconf/exporter';
import { hostapd } from './hostapd/exporter';
import { iosAutonomous } from './ios-autonomous/exporter';
import { meraki } from './meraki/exporter';
import type { ExportTarget } from './target';

/** The access point targets in the order in which the outside contract lists them. */
export const AP_TARGETS: readonly ExportTarget[] = [
  iosAutonomous,
  aireos,
  c9800,
  meraki,
  hostapd,
  c9800Restconf,
];
