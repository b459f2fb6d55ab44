import { pskFault, wepFault, type KeyFault } from '../../import/key-faults';
import type { KeyState } from '../../import/model/key-state';
import type { Known, Sourced } from '../../import/model/origin';
import { valueOr } from '../../import/model/origin';
import { toHex, utf8Bytes } from '../../utf8';
import { isHexDigit } from '../../key/character-scan';
import { comparePreparation, pskForm, type PmkRequest } from '../key/preparation';
import type { PairFacts } from '../pair-context';
import { judged, notKnown, type Judgement } from './judgement';
import type { PairRule } from './pair-rule';

type Readable = KeyState & { readonly kind: 'readable' };

/** A key that one side hides; null where both can be read. */
function hiddenSide(phone: KeyState, ap: KeyState, of: Sourced<unknown>): Judgement | null {
  const sides = { phone: phone.kind, ap: ap.kind, of };
  if (ap.kind === 'hidden') return judged('pair.key-hidden', { side: 'ap', why: ap.why, look: '' }, sides);
  if (phone.kind === 'hidden')
    return judged('pair.key-hidden', { side: 'phone', why: phone.why, look: '' }, sides);
  return null;
}

/** A key of the access point that no device takes: what it has instead is not told. */
function invalidKey(fault: KeyFault | null, phone: KeyState, of: Sourced<KeyState>): Judgement | null {
  if (fault === null) return null;
  return judged('pair.key-invalid', { fault }, { phone: phone.kind, ap: 'readable', of });
}

/** Whether two pre-shared keys are one; null where a master key would have to be derived first. */
function isSamePsk(facts: PairFacts, phone: Readable, ap: Readable): boolean | null {
  const [one, other] = [pskForm(phone), pskForm(ap)];
  if (one.form === 'pmk' && other.form === 'pmk') return one.hex === other.hex;
  if (one.form === 'passphrase' && other.form === 'passphrase')
    return one.secret.reveal() === other.secret.reveal();
  const hex = one.form === 'pmk' ? one.hex : other.form === 'pmk' ? other.hex : '';
  const derived = comparePreparation(facts.phone, facts.ap).map(
    (request: PmkRequest) => facts.context.pmkOf?.(request) ?? null,
  );
  return derived[0] == null ? null : derived[0].toLowerCase() === hex;
}

function judgePsk(facts: PairFacts): Judgement | null {
  const { phone, ap } = facts;
  if (phone.scheme.security !== 'psk') return null;
  const wanted = valueOr(phone.network.psk, { kind: 'absent' as const });
  if (!ap.psk.known) return notKnown(ap.psk, wanted.kind);
  const offered = ap.psk.value;
  const sides = { phone: wanted.kind, ap: offered.kind, of: ap.psk };
  if (offered.kind === 'absent' || wanted.kind === 'absent') return judged('pair.psk-missing', {}, sides);
  const unfit = hiddenSide(wanted, offered, ap.psk) ?? invalidKey(pskFault(ap), wanted, ap.psk);
  if (unfit !== null || wanted.kind !== 'readable' || offered.kind !== 'readable') return unfit;
  const isSame = isSamePsk(facts, wanted, offered);
  if (isSame === null) return judged('pair.psk-not-derived', {}, sides);
  return isSame ? judged('pair.equal', {}, sides) : judged('pair.psk-different', {}, sides);
}

/** Octets of a WEP key in hexadecimal digits, whichever form it has. */
export function wepOctets(key: Readable): string {
  const text = key.secret.reveal();
  const isHex = [10, 26, 32].includes(text.length) && Array.from(text).every(isHexDigit);
  if (key.format === 'hex' || (key.format === null && isHex)) return text.toLowerCase();
  return toHex(utf8Bytes(text));
}

function judgeWepKey({ phone, ap }: PairFacts): Judgement | null {
  if (phone.scheme.security !== 'wep') return null;
  const wanted = valueOr(phone.network.wep.key, { kind: 'absent' as const });
  const { key } = ap.wep;
  if (!key.known) return notKnown(key, wanted.kind);
  const offered = key.value;
  const sides = { phone: wanted.kind, ap: offered.kind, of: key };
  if (offered.kind === 'absent' || wanted.kind === 'absent') return judged('pair.wep-key-missing', {}, sides);
  const unfit = hiddenSide(wanted, offered, key) ?? invalidKey(wepFault(ap), wanted, key);
  if (unfit !== null || wanted.kind !== 'readable' || offered.kind !== 'readable') return unfit;
  const isSame = wepOctets(wanted) === wepOctets(offered);
  return isSame ? judged('pair.equal', {}, sides) : judged('pair.wep-key-different', {}, sides);
}

/** A member of the static key that both sides must have alike; the phone's is always known. */
function judgeWepMember<T extends string | number>(
  wanted: Sourced<T | null>,
  offered: Sourced<T | null>,
  differs: (phone: T, ap: T, of: Known<T | null>) => Judgement,
): Judgement | null {
  const value = valueOr(wanted, null);
  if (value === null) return null;
  if (!offered.known) return notKnown(offered, String(value));
  // The missing key is told by its own row.
  if (offered.value === null) return null;
  const sides = { phone: String(value), ap: String(offered.value), of: offered };
  return offered.value === value ? judged('pair.equal', {}, sides) : differs(value, offered.value, offered);
}

function judgeWepIndex({ phone, ap }: PairFacts): Judgement | null {
  return judgeWepMember(phone.network.wep.index, ap.wep.index, (one, other, of) =>
    judged(
      'pair.wep-index-different',
      { phone: one, ap: other },
      { phone: String(one), ap: String(other), of },
    ),
  );
}

function judgeWepSize({ phone, ap }: PairFacts): Judgement | null {
  return judgeWepMember(phone.network.wep.size, ap.wep.size, (one, other, of) =>
    judged(
      'pair.wep-size-different',
      { phone: one, ap: other },
      { phone: String(one), ap: String(other), of },
    ),
  );
}

function judgeWepAuthentication({ phone, ap }: PairFacts): Judgement | null {
  const { authentication } = phone.network.wep;
  return judgeWepMember(authentication, ap.wep.authentication, (one, other, of) =>
    judged('pair.wep-authentication-different', { phone: one, ap: other }, { phone: one, ap: other, of }),
  );
}

/** Keys that a person typed in on both ends. */
export const KEY_RULES: readonly PairRule[] = [
  { field: 'psk', judge: judgePsk },
  { field: 'wep.key', judge: judgeWepKey },
  { field: 'wep.keyIndex', judge: judgeWepIndex },
  { field: 'wep.keySize', judge: judgeWepSize },
  { field: 'wep.authentication', judge: judgeWepAuthentication },
];
