import type { Network } from '../import/model/network';
import { valueOr } from '../import/model/origin';
import type { Akm } from '../import/model/vocabulary';
import { gradeOf, gradeRank } from '../scheme/grade';
import { ALLOWED_CHOICES, type RowChoice } from '../scheme/nearest';
import { cipherWord } from './rules/cipher-rules';

function hasAny(akms: readonly Akm[], ...wanted: readonly Akm[]): boolean {
  return wanted.some((akm) => akms.includes(akm));
}

/** Whether a network offers what a choice of Table 5 needs. */
function isOffered({ row, fastRoaming }: RowChoice, network: Network): boolean {
  const kinds = valueOr(network.keyManagement, null) ?? [];
  const split = valueOr(network.pairwiseOf, null);
  const all = valueOr(network.pairwise, null) ?? [];
  const ciphers =
    (row.keyManagement === 'wpa' ? split?.wpa : row.keyManagement === 'wpa2' ? split?.rsn : all) ?? all;
  const akms = valueOr(network.akms, null) ?? [];
  if (!kinds.includes(row.keyManagement)) return false;
  if (!ciphers.map(cipherWord).includes(row.encryption)) return false;
  if (row.keyManagement === '802.1x') return fastRoaming === (akms.includes('cckm') ? 'cckm' : 'none');
  if (row.keyManagement !== 'wpa' && row.keyManagement !== 'wpa2') return true;
  const isPsk = row.security === 'psk';
  if (fastRoaming === 'cckm') return akms.includes('cckm');
  if (fastRoaming === 'ft')
    return (
      hasAny(akms, isPsk ? 'ft-psk' : 'ft-dot1x') && valueOr(network.fastTransition.mode, 'off') === 'on'
    );
  return hasAny(akms, isPsk ? 'psk' : 'dot1x');
}

/** The choices of the best grade; for EAP one for each method, since the access point does not know it. */
export function bestChoices(network: Network): readonly RowChoice[] {
  const offered = ALLOWED_CHOICES.filter((choice) => isOffered(choice, network));
  const rank = ({ row, fastRoaming }: RowChoice) =>
    gradeRank(gradeOf(row, fastRoaming)) * 2 + (fastRoaming === 'none' ? 0 : 1);
  const best = Math.max(...offered.map(rank));
  return offered.filter((choice) => rank(choice) === best);
}
