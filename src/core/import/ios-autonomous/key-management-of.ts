import { sourced, unknown, type Sourced } from '../model/origin';
import type { Akm, Cipher, KeyManagementKind } from '../model/vocabulary';
import { originOf, type Statement } from '../text/statement';
import { LOOK_SSID, transmitSlot, type Defaults } from './encryption';
import type { EncryptionScope } from './gather-radio';
import type { SsidBlock } from './gather-ssid';

function isPresent(statement: Statement | null | undefined): statement is Statement {
  return statement !== null && statement !== undefined;
}

export function usesEap(block: SsidBlock): boolean {
  return block.eapList !== null;
}

/** Whether the network uses WEP keys that a person typed in. */
export function isStaticWep(block: SsidBlock, scope: EncryptionScope | null): boolean {
  if (scope === null || block.keyManagement !== null || usesEap(block)) return false;
  const onlyWep = scope.ciphers?.list.every((word) => word.startsWith('wep')) ?? scope.wep !== null;
  return onlyWep && (scope.ciphers === null || transmitSlot(scope) !== null);
}

/** WPA versions of `wpa`; before 12.3 there is only the first (the cipher list came with 12.2(13)JA's WPA). */
function versionsOf(block: SsidBlock, release: string | null): readonly KeyManagementKind[] {
  switch (block.keyManagement?.wpa) {
    case '1':
      return ['wpa'];
    case '2':
      return ['wpa2'];
    case 'any':
      return release?.startsWith('12.2') === true ? ['wpa'] : ['wpa', 'wpa2'];
    default:
      return [];
  }
}

export function keyManagementOf(
  block: SsidBlock,
  scope: EncryptionScope | null,
  ciphers: Sourced<readonly Cipher[]>,
  release: string | null,
  defaults: Defaults,
): Sourced<readonly KeyManagementKind[]> {
  const { keyManagement } = block;
  if (keyManagement !== null) {
    const versions = versionsOf(block, release);
    const kinds: readonly KeyManagementKind[] = versions.length === 0 ? ['802.1x'] : versions;
    return sourced(keyManagement.optional ? ['none', ...kinds] : kinds, originOf(keyManagement.statement));
  }
  const at = scope?.ciphers?.at ?? scope?.wep?.at;
  if (usesEap(block) && !ciphers.known) return unknown(LOOK_SSID, block.eapList?.at.line);
  if (usesEap(block))
    return sourced(['802.1x'], originOf(block.eapList?.at ?? block.at, [at].filter(isPresent)));
  if (isStaticWep(block, scope)) return sourced(['static'], originOf(at ?? block.at));
  if (!ciphers.known || !ciphers.value.every((cipher) => cipher === 'none'))
    return unknown(LOOK_SSID, at?.line ?? block.at.line);
  return defaults(['none'], 'IOS: an SSID without key management and encryption is open');
}

/**
 * The suites on offer. The MIB's bits combine, so that `wpa … cckm` offers WPA's own suite besides CCKM; what
 * `dot11r` leaves on offer is not documented, so only FT is counted; nor is which of a key and EAP counts where an SSID
 * has both.
 */
export function akmsOf(
  { keyManagement, psk, eapList }: SsidBlock,
  kinds: Sourced<readonly KeyManagementKind[]>,
  defaults: Defaults,
): Sourced<readonly Akm[]> {
  if (keyManagement === null && !kinds.known) return kinds;
  if (keyManagement === null) return defaults([], 'IOS: no key management is configured');
  const { wpa, cckm, dot11r, statement } = keyManagement;
  if (wpa !== null && psk !== null && eapList !== null) return unknown(LOOK_SSID, psk.at.line);
  const akms: Akm[] = [];
  if (wpa !== null && psk !== null) akms.push(dot11r ? 'ft-psk' : 'psk');
  if (wpa !== null && eapList !== null) akms.push(dot11r ? 'ft-dot1x' : 'dot1x');
  if (cckm) akms.push('cckm');
  if (wpa !== null && akms.length === 0) return unknown(LOOK_SSID, statement.line);
  return sourced(akms, originOf(statement, [psk?.at, eapList?.at].filter(isPresent)));
}
