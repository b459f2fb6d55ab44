import { valueOr } from '../../../import/model/origin';
import type { FixFacts } from '../fix-facts';
import { noFix, type NoFix } from '../fix-params';

/** Numbers of the radios that carry the network. */
export function presentRadios({ ap }: Pick<FixFacts, 'ap'>): readonly string[] {
  const numbers = ap.attachments.flatMap(({ kind, name }) =>
    kind === 'radio' ? [/(\d)$/.exec(name)?.[1] ?? ''] : [],
  );
  return [...new Set(numbers)].filter((number) => number === '0' || number === '1');
}

/** The exporter's option: the radios that carry the network, and one of the profile's band where none does. */
export function radiosOption(facts: FixFacts): string {
  const present = presentRadios(facts);
  const { band } = facts.profile;
  const wanted = facts.open.has('band') && band !== 'auto' ? [band === '5' ? '1' : '0'] : [];
  const chosen = new Set([...present, ...wanted]);
  if (chosen.size === 0) return 'profile';
  return chosen.size === 2 ? 'both' : ([...chosen][0] ?? 'profile');
}

/** Numbers of the radios that serve no clients, as far as a network on them tells. */
function bridges({ result }: FixFacts): ReadonlySet<string> {
  const bridging = result.networks.filter(({ state }) => valueOr(state, 'on') === 'no-clients');
  return new Set(bridging.flatMap((ap) => presentRadios({ ap })));
}

/** Which radios an added network goes to: none that is a bridge; null where no other is left for the profile's band. */
export function freshRadios(facts: FixFacts): string | null {
  const { band } = facts.profile;
  const wanted = band === 'auto' ? ['0', '1'] : [band === '5' ? '1' : '0'];
  const taken = bridges(facts);
  const free = wanted.filter((radio) => !taken.has(radio));
  if (free.length === 0) return null;
  return free.length === wanted.length ? 'profile' : (free[0] ?? null);
}

/** Why lines for a radio that serves no clients are not written; null where the network's radio serves them. */
export function roleRefusal({ ap, plan }: FixFacts): NoFix | null {
  const { state, attachments } = ap;
  if (plan === 'add' || !state.known || state.value !== 'no-clients' || state.origin.kind !== 'line')
    return null;
  const radio = attachments.map(({ name }) => name).join(', ');
  return noFix('fix.no-clients', { radio, line: state.origin.line });
}

/** A renamed SSID is written anew: its VLAN must be a number that the text tells, or the clients would leave it. */
export function vlanRefusal({ ap: { vlan, line }, plan, open }: FixFacts): NoFix | null {
  const isTold = vlan.known && vlan.value.kind !== 'name';
  if (plan !== 'rename' || isTold || open.has('vlan')) return null;
  const at = vlan.origin.kind === 'default' ? line : (vlan.origin.line ?? line);
  return noFix('fix.not-automatic', { places: [{ field: 'vlan', lines: [at], look: 'show vlans' }] });
}

/** The number of the radio, or of its subinterface, that a block of lines is about; null for other blocks. */
export function radioOf(head: string): string | null {
  return /^interface Dot11Radio(\d)(?:\.\d+)?$/.exec(head)?.[1] ?? null;
}

/** Whether a block is about a radio that does not carry the network yet. */
export function isNewRadio(facts: FixFacts, head: string): boolean {
  const radio = radioOf(head);
  return radio !== null && !presentRadios(facts).includes(radio);
}

/** ` vlan N` of the radio's lines. */
export function scopeWords({ ap, profile, open }: FixFacts): string {
  const vlan = open.has('vlan') ? profile.vlan : valueOr(ap.vlan, null);
  if (vlan === null) return '';
  if (typeof vlan === 'number') return ` vlan ${vlan}`;
  return vlan.kind === 'id' ? ` vlan ${vlan.id}` : vlan.kind === 'name' ? ` vlan ${vlan.name}` : '';
}
