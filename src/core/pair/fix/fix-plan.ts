import type { DialectId } from '../../import/model/dialect-id';
import type { Network } from '../../import/model/network';
import { unknownNetwork } from '../../import/model/new-network';
import { rowKind } from '../../export/row-kind';
import { valueOr } from '../../import/model/origin';
import type { ValidProfile } from '../../profile/valid-profile';
import type { ConfigurationComparison } from '../compare-configuration';
import type { PairField } from '../pair-field';
import type { FixFacts, FixPlan } from './fix-facts';
import type { FixInput } from './propose-fix';

/** Platforms with no documented command for another SSID: a WLAN that needs one gives way to a new one. */
const WITHOUT_RENAMING: readonly DialectId[] = ['aireos', 'c9800', 'c9800-restconf'];

/** Fields on which joining depends and that are not equal, and differences that only advise. */
export function openFields({ rows }: ConfigurationComparison): ReadonlySet<PairField> {
  const open = rows.filter(
    ({ verdict, decides, severity }) =>
      verdict !== 'equal' && (decides || (verdict === 'different' && severity === 'warning')),
  );
  return new Set(open.map(({ field }) => field));
}

/** A network with another SSID is meant where it looks like the phone's, or where the user named it. */
function isMeant({ comparison, isNamed }: FixInput): boolean {
  const ssid = comparison.rows.find(({ field }) => field === 'ssid');
  return isNamed === true || ssid?.code === 'pair.ssid-looks-alike';
}

/** What may be done, the gentlest first: another network is not given the phone's SSID where one can be added. */
export function plansFor(input: FixInput): readonly FixPlan[] {
  const { comparison, result } = input;
  const open = openFields(comparison);
  if (comparison.network === null) return ['add'];
  if (!open.has('ssid')) return ['change'];
  const renaming: FixPlan = WITHOUT_RENAMING.includes(result.dialect) ? 'replace' : 'rename';
  return isMeant(input) ? [renaming] : ['add', renaming];
}

/** The profile as the access point would be given it: its own VLAN stays where the profile names none or it is right. */
function profileFor(profile: ValidProfile, ap: Network, open: ReadonlySet<PairField>): ValidProfile {
  const vlan = valueOr(ap.vlan, null);
  if (open.has('vlan') && profile.vlan !== null) return profile;
  return vlan?.kind === 'id' ? { ...profile, vlan: vlan.id } : { ...profile, vlan: null };
}

/** A VLAN that the text does not tell is looked up, not written: on a controller that would make an interface. */
function withoutUntoldVlan(
  open: ReadonlySet<PairField>,
  { comparison, result }: FixInput,
): ReadonlySet<PairField> {
  const row = comparison.rows.find(({ field }) => field === 'vlan');
  if (row?.verdict !== 'unknown' || !WITHOUT_RENAMING.includes(result.dialect)) return open;
  return new Set([...open].filter((field) => field !== 'vlan'));
}

/** What a dialect's fixer has to know for a plan. */
export function factsFor(input: FixInput, plan: FixPlan, apart: boolean): FixFacts {
  const { profile, text, result, comparison } = input;
  const open = withoutUntoldVlan(openFields(comparison), input);
  const kind = rowKind(profile.scheme, profile.fastRoaming);
  const common = { plan, kind, open, text, result, apart, dialect: result.dialect };
  const { network } = comparison;
  if (plan === 'add' || network === null) return { ...common, profile, ap: unknownNetwork('', 'ap', 0, '') };
  const keepsVlan = plan === 'replace' && profile.vlan === null;
  const isWhole = plan === 'replace' && !keepsVlan;
  return { ...common, profile: isWhole ? profile : profileFor(profile, network, open), ap: network };
}
