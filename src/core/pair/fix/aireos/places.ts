import { valueOr } from '../../../import/model/origin';
import { splitWords } from '../../../import/text/words';
import { toAireosArgument } from '../../../text/aireos';
import { toPlainName } from '../../../text/comment';
import type { FixFacts } from '../fix-facts';

/** Stands in the exporter's lines for an interface whose name needs quotes. */
const STAND_IN = 'INTERFACE-STAYS';

/** The words of every command of the configuration that begins so, without `config`. */
export function commandsOf(text: string, beginning: string): (readonly string[])[] {
  return text.split('\n').flatMap((line) => {
    const command = line.trim().replace(/^config /i, '');
    if (!command.toLowerCase().startsWith(`${beginning} `)) return [];
    return [splitWords(command).map((word) => word.text)];
  });
}

/** Dynamic interfaces with their VLANs. */
export function interfacesOf(text: string): ReadonlyMap<string, number> {
  const words = [...commandsOf(text, 'interface create'), ...commandsOf(text, 'interface vlan')];
  return new Map(words.map(([, , name = '', vlan = '']) => [name, Number(vlan)]));
}

export function groupsOf(text: string): readonly string[] {
  return [...new Set(commandsOf(text, 'wlan apgroup add').map(([, , , name = '']) => name))];
}

export interface GroupMapping {
  readonly group: string;
  readonly wlan: number;
  readonly interface: string;
}

/** Which groups carry which WLANs, after every command about it. */
export function mappingsOf(text: string): readonly GroupMapping[] {
  let mappings: GroupMapping[] = [];
  for (const [, , , verb = '', group = '', wlan = '', name = ''] of commandsOf(
    text,
    'wlan apgroup interface-mapping',
  )) {
    mappings = mappings.filter((one) => one.group !== group || one.wlan !== Number(wlan));
    if (verb === 'add') mappings.push({ group, wlan: Number(wlan), interface: name });
  }
  return mappings;
}

/** The interface for the profile's VLAN: the controller's own one where it has one. */
function interfaceFor({ profile: { vlan }, text }: FixFacts): string | null {
  if (vlan === null) return null;
  return [...interfacesOf(text)].find(([, id]) => id === vlan)?.[0] ?? null;
}

/** The exporter's option for the interface; it makes one where the controller has none for the VLAN. */
export function wlanInterface(facts: FixFacts): Record<string, string> {
  const name = interfaceFor(facts);
  if (name === null) return {};
  return { interface: toPlainName(name, 32) === name ? name : STAND_IN };
}

/** A line of the exporter with the controller's own interface; null for one that would make it again. */
export function withOwnInterface(line: string, facts: FixFacts): string | null {
  const name = interfaceFor(facts);
  if (name === null) return line;
  if (line.startsWith('config interface create ')) return null;
  return line.replace(STAND_IN, () => toAireosArgument(name));
}

function mappingLine(verb: 'add' | 'delete', { group, wlan, interface: name }: GroupMapping): string {
  const place = `config wlan apgroup interface-mapping ${verb} ${toAireosArgument(group)} ${wlan}`;
  return verb === 'delete' ? place : `${place} ${toAireosArgument(name)}`;
}

function presentInterface({ ap, text }: FixFacts): string {
  const vlan = valueOr(ap.vlan, null);
  if (vlan?.kind === 'name') return vlan.name;
  const named = vlan?.kind === 'id' ? [...interfacesOf(text)].find(([, id]) => id === vlan.id) : undefined;
  return named?.[0] ?? 'management';
}

/** An AP group has an interface of its own for each WLAN, which wins over the WLAN's. */
export function groupMappings(facts: FixFacts): string[] {
  const { ap, open, profile, text } = facts;
  const wlan = valueOr(ap.number, null) ?? 0;
  const wanted = interfaceFor(facts) ?? (profile.vlan === null ? null : `vlan${profile.vlan}`);
  const present = mappingsOf(text).filter((mapping) => mapping.wlan === wlan);
  if (open.has('vlan') && wanted !== null)
    return present
      .filter((mapping) => mapping.interface !== wanted)
      .flatMap((mapping) => [
        mappingLine('delete', mapping),
        mappingLine('add', { ...mapping, interface: wanted }),
      ]);
  return [];
}

/** A WLAN above 16 is on the air through an AP group only; where there is one group, it can only be that. */
export function groupMembership(facts: FixFacts): string[] {
  const { ap, profile, text } = facts;
  const [group, ...others] = groupsOf(text);
  if (valueOr(ap.state, 'on') !== 'not-attached' || group === undefined || others.length > 0) return [];
  const made = profile.vlan === null ? presentInterface(facts) : `vlan${profile.vlan}`;
  const name = interfaceFor(facts) ?? (facts.open.has('vlan') ? made : presentInterface(facts));
  return [mappingLine('add', { group, wlan: valueOr(ap.number, null) ?? 0, interface: name })];
}

/** A WLAN is off the air where the network of its band is. */
export function bandNetworks({ ap, text }: FixFacts): string[] {
  if (valueOr(ap.state, 'on') !== 'shut-down') return [];
  const bands = valueOr(ap.bands, null) ?? [];
  return [
    { band: '5' as const, name: '802.11a' },
    { band: '2.4' as const, name: '802.11b' },
  ].flatMap(({ band, name }) => {
    const last = [...commandsOf(text, `${name} disable`), ...commandsOf(text, `${name} enable`)];
    const isOff = last.some(([, verb, what]) => verb === 'disable' && what === 'network');
    return bands.includes(band) && isOff ? [`config ${name} enable network`] : [];
  });
}
