import type { RowKind } from '../row-kind';
import { obstacle, type Obstacle, type TargetId } from '../target';
import { isWithin } from './releases';
import { securityLeaves, type SecurityLeaves } from './wlan-leaves';

/** A condition that the data model puts on a WLAN which is enabled, and the releases that have it. */
export interface ModelRule {
  readonly id: string;
  readonly since: string;
  readonly until: string;
  readonly holds: (leaves: SecurityLeaves) => boolean;
  readonly source: string;
}

const model = (revision: string) => `Cisco-IOS-XE-wireless-wlan-cfg.yang, revision ${revision}`;

const hasPlainAkm = (leaves: SecurityLeaves) =>
  leaves['auth-key-mgmt-dot1x'] || leaves['auth-key-mgmt-psk'] || hasFtAkm(leaves);
const hasFtAkm = (leaves: SecurityLeaves) =>
  leaves['auth-key-mgmt-ft-dot1x'] || leaves['auth-key-mgmt-ft-psk'];
const hasWpa2Akm = (leaves: SecurityLeaves) => hasPlainAkm(leaves) || leaves['auth-key-mgmt-cckm'];
const isFtOn = (leaves: SecurityLeaves) => leaves['ft-mode'] !== 'dot11r-disabled';

/** The `must` statements and status marks that bear on the rows of Table 5. */
// prettier-ignore
export const MODEL_RULES: readonly ModelRule[] = [
  { id: 'wpa1-has-cipher', since: '17.6', until: '26.1', holds: (w) => !w['wpa1-enabled'] || w['wpa1-tkip'] || w['wpa1-aes'], source: model('2021-07-01') },
  { id: 'psk-without-cckm', since: '17.6', until: '26.1', holds: (w) => !(w['auth-key-mgmt-psk'] && w['auth-key-mgmt-cckm']), source: model('2021-07-01') },
  { id: 'sae-and-owe-need-wpa3', since: '17.6', until: '26.1', holds: (w) => w['wpa3-enabled'] || !(w['auth-key-mgmt-sae'] || w['akm-owe']), source: model('2021-07-01') },
  { id: 'wpa3-without-wep-and-wpa1', since: '17.6', until: '26.1', holds: (w) => !w['wpa3-enabled'] || !(w['wep-enabled'] || w['wpa1-enabled']), source: model('2022-03-01') },
  { id: 'wpa2-needs-akm', since: '17.10', until: '26.1', holds: (w) => !w['wpa2-enabled'] || hasWpa2Akm(w), source: model('2022-11-01') },
  { id: 'ft-needs-akm', since: '17.15', until: '26.1', holds: (w) => !isFtOn(w) || hasPlainAkm(w) || w['auth-key-mgmt-sae'], source: model('2024-07-01') },
  { id: 'akm-needs-aes', since: '17.15', until: '26.1', holds: (w) => !w['wpa2-enabled'] || w['wpa2-aes'] || !hasWpa2Akm(w), source: model('2024-07-01') },
  { id: 'ft-without-wep', since: '17.18', until: '26.1', holds: (w) => !isFtOn(w) || !w['wep-enabled'], source: model('2025-07-01') },
  // The leaves are still there, marked obsolete: the controller has no static WEP any more.
  { id: 'static-wep-is-gone', since: '26.1', until: '26.1', holds: (w) => !w['wep-enabled'], source: model('2026-02-01') },
];

/** The rules of a release that a WLAN breaks. */
export function brokenRules(leaves: SecurityLeaves, release: string): readonly ModelRule[] {
  return MODEL_RULES.filter(({ since, until, holds }) => isWithin(release, since, until) && !holds(leaves));
}

/**
 * Why a release can't have the row. Only static WEP has gone so far; any other broken rule would be a fault of
 * the table of leaves, and nothing that a profile could change.
 */
export function modelObstacle(
  target: TargetId,
  kind: RowKind,
  mixed: boolean,
  release: string,
): Obstacle | null {
  const [broken] = brokenRules(securityLeaves(kind, mixed), release);
  if (broken === undefined) return null;
  if (broken.id !== 'static-wep-is-gone')
    throw new Error(`${kind} breaks the rule ${broken.id} of ${release}`);
  return obstacle('target.no-static-wep', { target, release });
}
