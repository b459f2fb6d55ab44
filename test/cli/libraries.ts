import { TABLE_5 } from '#core/scheme/table5';
import type { Combination } from '#core/scheme/vocabulary';

/** What each security mode needs besides its row. */
function sectionsFor(security: string): object {
  switch (security) {
    case 'wep':
      return { wep: { authentication: 'open', keySize: 40, keyFormat: 'hex', key: 'ABCD123456' } };
    case 'psk':
      return { psk: { keyFormat: 'ascii', key: 'GREG12356789ZXYW' } };
    case 'none':
      return {};
    default: {
      const radius = [{ host: '192.0.2.10', secret: 'radius-secret' }];
      return security === 'eap-tls'
        ? { radius }
        : { radius, credentials: { username: 'HOSP\\phone01', password: 'phone-password' } };
    }
  }
}

/** A profile in which only the combination can be wrong. */
export function profileOf(combination: Combination, name: string): Record<string, unknown> {
  return { name, ssid: 'HOSP-VOICE', ...combination, ...sectionsFor(combination.security) };
}

/** One sound profile for a row of Table 5. */
export function profileOfRow(row: number, fastRoaming: Combination['fastRoaming'] = 'none') {
  const found = TABLE_5.find((candidate) => candidate.row === row);
  if (found === undefined) throw new Error(`no row ${row}`);
  const { security, keyManagement, encryption } = found;
  return profileOf({ security, keyManagement, encryption, fastRoaming }, `Row ${row} ${fastRoaming}`);
}

export function libraryText(profiles: readonly unknown[]): string {
  return JSON.stringify({ format: 'wlan-wizard-library', version: 1, profiles });
}
