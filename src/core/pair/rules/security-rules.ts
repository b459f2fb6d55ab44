import { mapSourced, type Sourced } from '../../import/model/origin';
import type { Akm, KeyManagementKind } from '../../import/model/vocabulary';
import type { PairFacts } from '../pair-context';
import { equalTo, joined, judged, notKnown, type Judgement, membersOf } from './judgement';
import { usesEap, usesWpa, type PairRule } from './pair-rule';

/** What protects a network, coarsely: the phone's security modes with every EAP method as one. */
type SecurityClass = 'none' | 'wep' | 'psk' | 'eap' | 'owe' | 'other';

const PSK_AKMS: readonly Akm[] = ['psk', 'psk-sha256', 'ft-psk', 'sae', 'ft-sae'];
const EAP_AKMS: readonly Akm[] = ['dot1x', 'dot1x-sha256', 'ft-dot1x', 'cckm', 'suite-b', 'suite-b-192'];

function classOfAkm(akm: Akm): SecurityClass {
  if (PSK_AKMS.includes(akm)) return 'psk';
  if (EAP_AKMS.includes(akm)) return 'eap';
  return akm === 'owe' ? 'owe' : 'other';
}

const CLASS_OF_KEY_MANAGEMENT: Readonly<Partial<Record<KeyManagementKind, SecurityClass>>> = {
  none: 'none',
  static: 'wep',
  '802.1x': 'eap',
};

/** What a network lets in; unknown where its suites are. */
function securityOf({ ap }: PairFacts): Sourced<readonly SecurityClass[]> {
  if (!ap.keyManagement.known) return ap.keyManagement;
  const kinds = ap.keyManagement.value;
  const coarse = kinds.flatMap((kind) => CLASS_OF_KEY_MANAGEMENT[kind] ?? []);
  if (coarse.length === kinds.length) return mapSourced(ap.keyManagement, () => coarse);
  return mapSourced(ap.akms, (akms) => [...coarse, ...akms.map(classOfAkm)]);
}

function judgeSecurity(facts: PairFacts): Judgement {
  const { security } = facts.phone.scheme;
  const wanted: SecurityClass = usesEap(facts) ? 'eap' : (security as SecurityClass);
  const offered = securityOf(facts);
  if (!offered.known) return notKnown(offered, security);
  const ap = joined(offered.value);
  if (offered.value.includes(wanted)) return equalTo(security, offered, ap);
  return judged('pair.security-different', { phone: security, ap }, { phone: security, ap, of: offered });
}

/** 802.11 authentication; static WEP has a field of its own for it. */
function judgeAuthentication(facts: PairFacts): Judgement | null {
  const { phone, ap } = facts;
  if (phone.scheme.security === 'wep') return null;
  if (!ap.authentication.known) return notKnown(ap.authentication, 'open', 'minor');
  const offered = ap.authentication.value;
  const sides = { phone: 'open', ap: joined(offered), of: ap.authentication };
  if (usesEap(facts) && phone.fastRoaming === 'cckm' && facts.context.dialect === 'ios-autonomous') {
    if (!offered.includes('network-eap')) return judged('pair.network-eap-missing', {}, sides);
  }
  if (offered.includes('open')) return judged('pair.equal', {}, sides);
  if (usesEap(facts) && offered.includes('network-eap')) return judged('pair.network-eap-only', {}, sides);
  return judged('pair.authentication-different', { phone: 'open', ap: joined(offered) }, sides);
}

function judgeKeyManagement({ phone, ap }: PairFacts): Judgement | Judgement[] {
  const wanted = phone.scheme.keyManagement;
  if (!ap.keyManagement.known) return notKnown(ap.keyManagement, wanted);
  const offered = joined(ap.keyManagement.value);
  const sides = { phone: wanted, ap: offered, of: ap.keyManagement };
  if (!ap.keyManagement.value.includes(wanted))
    return judged('pair.key-management-different', { phone: wanted, ap: offered }, sides);
  const equal = judged('pair.equal', {}, sides);
  const isOptional = ap.notes.some(({ code }) => code === 'import.key-management-optional');
  return isOptional ? [equal, judged('pair.key-management-optional', {}, sides)] : equal;
}

/** The phone's switch for WPA: without it the phone joins WPA2 only. */
function judgeCompatibility(facts: PairFacts): Judgement | null {
  const { phone, ap, context } = facts;
  const offered = membersOf(ap.keyManagement);
  const isWpa1Only = offered.includes('wpa') && !offered.includes('wpa2') && !offered.includes('wpa3');
  if (!usesWpa(facts) || !isWpa1Only || phone.scheme.keyManagement !== 'wpa') return null;
  const { model } = phone;
  const sides = { phone: context.wpaCompatibility ?? null, ap: 'wpa', of: ap.keyManagement };
  if (context.wpaCompatibility === 'on') return judged('pair.equal', {}, sides);
  if (context.wpaCompatibility === 'off') return judged('pair.wpa-compatibility-off', { model }, sides);
  return judged('pair.wpa-compatibility-check', { model }, sides);
}

/** How the network lets a client in. */
export const SECURITY_RULES: readonly PairRule[] = [
  { field: 'security', judge: judgeSecurity },
  { field: 'authentication', judge: judgeAuthentication },
  { field: 'keyManagement', judge: judgeKeyManagement },
  { field: 'wpaCompatibility', judge: judgeCompatibility },
];
