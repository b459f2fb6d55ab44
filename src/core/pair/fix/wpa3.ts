import { AES_KINDS, PSK_KINDS } from '../../export/ap/kinds';
import type { Network } from '../../import/model/network';
import { valueOr } from '../../import/model/origin';
import type { Akm } from '../../import/model/vocabulary';
import type { FixFacts } from './fix-facts';

function offers({ akms }: Network, ...wanted: readonly string[]): boolean {
  return valueOr(akms, null)?.some((akm) => wanted.includes(akm)) === true;
}

/** Clients of WPA3 stay where the phones' suite goes with theirs: a key with a key, RADIUS with RADIUS, and AES only. */
export function keepsWpa3({ ap, kind }: FixFacts): boolean {
  const isWpa3 = valueOr(ap.keyManagement, null)?.includes('wpa3') === true;
  if (!isWpa3 || !AES_KINDS.includes(kind)) return false;
  return PSK_KINDS.includes(kind) ? offers(ap, 'sae') : offers(ap, 'dot1x-sha256');
}

const WPA3_AKMS: readonly Akm[] = ['sae', 'ft-sae', 'owe', 'dot1x-sha256', 'suite-b', 'suite-b-192'];

/** Suites of WPA3 that a network had and has no more: clients which have only those lose it. */
export function lostWpa3(before: Network, after: Network | null): readonly Akm[] {
  const left = after === null ? null : valueOr(after.akms, null);
  if (left === null) return [];
  return (valueOr(before.akms, null) ?? []).filter((akm) => WPA3_AKMS.includes(akm) && !left.includes(akm));
}

/** Commands that take WPA3 off, as far as the network has it. */
export function wpa3Removal({ ap }: FixFacts): string[] {
  const rows = [
    ['sae', 'no security wpa akm sae'],
    ['ft-sae', 'no security wpa akm ft sae'],
    ['owe', 'no security wpa akm owe'],
    ['dot1x-sha256', 'no security wpa akm dot1x-sha256'],
  ] as const;
  const suites = rows.flatMap(([akm, command]) => (offers(ap, akm) ? [command] : []));
  const isWpa3 = valueOr(ap.keyManagement, null)?.includes('wpa3') === true;
  return [...suites, ...(isWpa3 ? ['no security wpa wpa3'] : [])];
}
