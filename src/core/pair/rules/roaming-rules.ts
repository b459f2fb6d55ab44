import { valueOr } from '../../import/model/origin';
import type { Akm } from '../../import/model/vocabulary';
import { PHONES } from '../../phone/models';
import type { PairFacts } from '../pair-context';
import { UNDOCUMENTED_AKMS } from '../phone-facts';
import { equalTo, joined, judged, notKnown, type Judgement, membersOf } from './judgement';
import { usesEap, usesWpa, type PairRule } from './pair-rule';

/** The suites on offer and those of the phone must have one in common. */
function judgeAkm(facts: PairFacts): Judgement | Judgement[] | null {
  const { phone, ap } = facts;
  if (!usesWpa(facts) && phone.fastRoaming === 'none') return null;
  const accepted = membersOf(phone.network.akms);
  const wanted = joined(accepted);
  if (!ap.akms.known) return notKnown(ap.akms, wanted);
  const offered = ap.akms.value;
  const sides = { phone: wanted, ap: joined(offered), of: ap.akms };
  if (!offered.some((akm) => accepted.includes(akm))) {
    const isOpen = offered.length > 0 && offered.every((akm) => UNDOCUMENTED_AKMS.includes(akm));
    if (isOpen) return judged('pair.akm-phone-unknown', { ap: joined(offered) }, sides);
    return judged('pair.akm-none-common', { phone: wanted, ap: joined(offered) }, sides);
  }
  const equal = judged('pair.equal', {}, sides);
  const isForbidden = offered.includes('cckm') && offered.some((akm) => akm === 'psk' || akm === 'ft-psk');
  return isForbidden ? [equal, judged('pair.akm-together', {}, sides)] : equal;
}

function isFt(akm: Akm): boolean {
  return akm === 'ft-psk' || akm === 'ft-dot1x';
}

function offeredRoaming(akms: readonly Akm[]): string {
  return joined([
    ...(akms.some((akm) => !isFt(akm) && akm !== 'cckm') ? ['none'] : []),
    ...(akms.some(isFt) ? ['ft'] : []),
    ...(akms.includes('cckm') ? ['cckm'] : []),
  ]);
}

function judgeFt(facts: PairFacts, ap: string): Judgement {
  const { akms, fastTransition } = facts.ap;
  const { mode } = fastTransition;
  const sides = { phone: 'ft', ap, of: mode };
  const wanted: Akm = usesEap(facts) ? 'ft-dot1x' : 'ft-psk';
  if (mode.known && mode.value === 'adaptive')
    return judged('pair.ft-adaptive', {}, { ...sides, ap: 'adaptive' });
  if (!membersOf(akms).includes(wanted))
    return judged('pair.roaming-not-offered', { phone: 'ft', ap }, { ...sides, of: akms });
  if (!mode.known) return notKnown(mode, 'ft');
  if (mode.value === 'off') return judged('pair.ft-switched-off', {}, { ...sides, ap: 'off' });
  return judged('pair.equal', {}, { ...sides, of: akms });
}

function judgeRoaming(facts: PairFacts): Judgement | null {
  const { phone, ap } = facts;
  const { fastRoaming } = phone;
  const isWithoutSuites = !usesWpa(facts) && fastRoaming === 'none';
  if (isWithoutSuites) return null;
  if (!ap.akms.known) return notKnown(ap.akms, fastRoaming);
  const offered = offeredRoaming(ap.akms.value);
  if (fastRoaming === 'ft') return judgeFt(facts, offered);
  if (fastRoaming === 'none') return equalTo('none', ap.akms, offered);
  if (ap.akms.value.includes('cckm')) return equalTo('cckm', ap.akms, offered);
  return judged(
    'pair.roaming-not-offered',
    { phone: 'cckm', ap: offered },
    { phone: 'cckm', ap: offered, of: ap.akms },
  );
}

/** A network that offers FT alone keeps out every client that has not FT. */
function judgeFtOnly({ phone, ap, context }: PairFacts): Judgement | null {
  const akms = membersOf(ap.akms);
  if (akms.length === 0 || !akms.every(isFt) || phone.fastRoaming !== 'ft') return null;
  const sides = { phone: 'ft', ap: joined(akms), of: ap.akms };
  const { fleet } = context;
  if (fleet === undefined) return judged('pair.ft-only', {}, sides);
  const isMixed =
    fleet.others || fleet.models.some((model) => !PHONES[model].fastRoaming.value.includes('ft'));
  return isMixed ? judged('pair.ft-only-mixed', {}, sides) : null;
}

function judgeWds({ phone, ap, context }: PairFacts): Judgement | null {
  if (context.dialect !== 'ios-autonomous' || phone.fastRoaming === 'none') return null;
  const wds = ap.options.wds;
  if (wds?.known === true && wds.value === true) return null;
  return judged('pair.wds-needed', {}, { phone: phone.fastRoaming, of: wds ?? null });
}

function judgeOverTheDs({ phone, ap }: PairFacts): Judgement | null {
  const { overTheDs, mode } = ap.fastTransition;
  if (phone.fastRoaming !== 'ft' || valueOr(mode, 'off') !== 'on') return null;
  if (!overTheDs.known) return notKnown(overTheDs, 'over-the-air', 'minor');
  const sides = {
    phone: 'over-the-air',
    ap: overTheDs.value ? 'over-the-ds' : 'over-the-air',
    of: overTheDs,
  };
  return overTheDs.value ? judged('pair.over-the-ds', {}, sides) : judged('pair.equal', {}, sides);
}

/** Key management suites and fast roaming. */
export const ROAMING_RULES: readonly PairRule[] = [
  { field: 'akm', judge: judgeAkm },
  { field: 'fastRoaming', judge: judgeRoaming },
  { field: 'fastRoaming', judge: judgeFtOnly },
  { field: 'option.wds', judge: judgeWds },
  { field: 'overTheDs', judge: judgeOverTheDs },
];
