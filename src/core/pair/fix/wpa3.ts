import type { Network } from '../../import/model/network';
import { valueOr } from '../../import/model/origin';

/** Whether clients of WPA3 use the network, who stay when the phones' suites are added. */
export function hasWpa3({ akms, keyManagement }: Network): boolean {
  const isWpa3 = valueOr(keyManagement, null)?.includes('wpa3') === true;
  return isWpa3 && valueOr(akms, null)?.some((akm) => akm === 'sae' || akm === 'dot1x-sha256') === true;
}
