import { valueOr } from '../../import/model/origin';
import type { Cipher } from '../../import/model/vocabulary';
import { PHONES, type PhoneModel } from '../../phone/models';
import type { Encryption } from '../../scheme/vocabulary';
import type { PairFacts } from '../pair-context';
import { PHONE_PMF } from '../phone-facts';
import { joined, judged, notKnown, type Judgement, membersOf } from './judgement';
import { usesWpa, type PairRule } from './pair-rule';

const CIPHERS_OF: Readonly<Record<Encryption, readonly Cipher[]>> = {
  none: ['none'],
  wep: ['wep', 'wep40', 'wep104', 'wep128'],
  tkip: ['tkip'],
  aes: ['ccmp'],
};

/** A cipher in the words of Table 5; the ones that the table does not have keep their own name. */
export function cipherWord(cipher: Cipher): string {
  const found = Object.entries(CIPHERS_OF).find(([, ciphers]) => ciphers.includes(cipher));
  return found?.[0] ?? cipher;
}

function lacksTkip(model: PhoneModel): boolean {
  return !PHONES[model].encryption.value.includes('tkip');
}

/** The pairwise ciphers that go with the phone's WPA version; null where the file does not tell them apart. */
function ofVersion({ phone, ap }: PairFacts): readonly Cipher[] | null {
  const { keyManagement } = phone.scheme;
  const split = valueOr(ap.pairwiseOf, null);
  if (split === null) return null;
  return keyManagement === 'wpa' ? split.wpa : split.rsn;
}

function judgeEncryption(facts: PairFacts): Judgement {
  const { phone, ap } = facts;
  const wanted = phone.scheme.encryption;
  if (!ap.pairwise.known) return notKnown(ap.pairwise, wanted);
  const offered = joined(ap.pairwise.value.map(cipherWord));
  const sides = { phone: wanted, ap: offered, of: ap.pairwise };
  const isAmong = (ciphers: readonly Cipher[]) =>
    CIPHERS_OF[wanted].some((cipher) => ciphers.includes(cipher));
  const onlyTkip = ap.pairwise.value.length > 0 && ap.pairwise.value.every((cipher) => cipher === 'tkip');
  if (onlyTkip && lacksTkip(phone.model))
    return judged('pair.tkip-unsupported', { model: phone.model }, sides);
  if (!isAmong(ap.pairwise.value))
    return judged('pair.cipher-different', { phone: wanted, ap: offered }, sides);
  const version = usesWpa(facts) ? ofVersion(facts) : ap.pairwise.value;
  const isPlain = ap.pairwise.value.length === 1 && membersOf(ap.keyManagement).length === 1;
  if (version === null && !isPlain) return notKnown(ap.pairwiseOf, wanted);
  if (version === null || isAmong(version)) return judged('pair.equal', {}, sides);
  const { keyManagement } = phone.scheme;
  return judged(
    'pair.cipher-other-version',
    { phone: wanted, ap: joined(version.map(cipherWord)), keyManagement },
    { ...sides, of: ap.pairwiseOf },
  );
}

/** Other models of the site may lack what this one has. */
function judgeFleetTkip({ ap, phone, context }: PairFacts): Judgement[] {
  const pairwise = membersOf(ap.pairwise);
  if (pairwise.length === 0 || pairwise.some((cipher) => cipher !== 'tkip')) return [];
  const models = (context.fleet?.models ?? []).filter((model) => model !== phone.model && lacksTkip(model));
  return models.map((model) =>
    judged('pair.tkip-unsupported', { model }, { phone: 'aes', ap: 'tkip', of: ap.pairwise }),
  );
}

const STRENGTH: readonly Cipher[] = ['wep', 'wep40', 'wep104', 'wep128', 'tkip', 'ccmp'];

function judgeGroup(facts: PairFacts): Judgement | null {
  const { phone, ap } = facts;
  if (!usesWpa(facts)) return null;
  const wanted = phone.scheme.encryption;
  if (!ap.group.known) return notKnown(ap.group, wanted, 'minor');
  const group = ap.group.value;
  const word = cipherWord(group);
  const sides = { phone: wanted, ap: word, of: ap.group };
  if (group === 'ckip' || group === 'cmic')
    return judged('pair.group-cipher-unsupported', { group: word }, sides);
  if (!STRENGTH.includes(group))
    return notKnown({ known: false, origin: { kind: 'unknown', look: '' } }, wanted, 'minor');
  if (word === 'wep') return judged('pair.group-cipher-wep', { group: word }, sides);
  const own = wanted === 'aes' ? 'ccmp' : 'tkip';
  const isWeaker = STRENGTH.indexOf(group) < STRENGTH.indexOf(own);
  return isWeaker
    ? judged('pair.group-cipher-weak', { group: word }, sides)
    : judged('pair.equal', {}, sides);
}

function judgePmf(facts: PairFacts): Judgement | null {
  const { phone, ap } = facts;
  if (!usesWpa(facts)) return null;
  if (!ap.pmf.known) return notKnown(ap.pmf, null, 'minor');
  const sides = { ap: ap.pmf.value, of: ap.pmf, source: PHONE_PMF[phone.model].source };
  const ability = PHONE_PMF[phone.model].value;
  if (ap.pmf.value !== 'required' || ability === 'yes')
    return judged('pair.equal', {}, { ap: ap.pmf.value, of: ap.pmf });
  if (phone.scheme.keyManagement === 'wpa')
    return judged('pair.pmf-with-tkip', {}, { ap: 'required', of: ap.pmf });
  return judged('pair.pmf-required', { model: phone.model }, sides);
}

/** How frames are protected. */
export const CIPHER_RULES: readonly PairRule[] = [
  { field: 'encryption', judge: judgeEncryption },
  { field: 'encryption', judge: judgeFleetTkip },
  { field: 'groupCipher', judge: judgeGroup },
  { field: 'pmf', judge: judgePmf },
];
