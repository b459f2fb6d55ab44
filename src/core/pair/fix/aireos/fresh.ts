import { valueOr } from '../../../import/model/origin';
import { failure, success, type Result } from '../../../result';
import { toAireosArgument } from '../../../text/aireos';
import { toPlainName } from '../../../text/comment';
import type { FreshNetwork } from '../cli-table';
import type { FixFacts } from '../fix-facts';
import { fixNote, type FixNote } from '../fix-notes';
import { noFix, type NoFix } from '../fix-params';
import { shownSsid } from '../shown-ssid';
import { commandsOf, groupsOf, mappingsOf, wlanInterface, type GroupMapping } from './places';

/** Every WLAN number that is taken, whatever the commands say about it. */
function takenNumbers({ text, result }: FixFacts): ReadonlySet<number> {
  const created = commandsOf(text, 'wlan create').map(([, , id = '']) => Number(id));
  return new Set([...created, ...result.networks.map(({ number }) => valueOr(number, null) ?? 0)]);
}

/** WLANs up to 16 are in the default AP group; above that only groups carry them. */
function freeNumber(facts: FixFacts, limit: number): number | null {
  const taken = takenNumbers(facts);
  for (let number = 1; number <= limit; number += 1) if (!taken.has(number)) return number;
  return null;
}

/** A profile name that no WLAN has yet; the controller takes each only once. */
function freeProfileName({ profile, result }: FixFacts, id: number): string {
  const taken = result.networks.map(({ name }) => valueOr(name, null));
  const wanted = toPlainName(profile.name, 28) || toPlainName(profile.ssid, 28) || `WLAN-${id}`;
  return taken.includes(wanted) ? `${wanted}-${id}` : wanted;
}

function mappingLines(mappings: readonly GroupMapping[], id: number, name: string | null): string[] {
  return mappings.map(
    ({ group, interface: own }) =>
      `config wlan apgroup interface-mapping add ${toAireosArgument(group)} ${id} ${toAireosArgument(name ?? own)}`,
  );
}

function notesFor(facts: FixFacts, id: number, mappings: readonly GroupMapping[]): FixNote[] {
  const { ap, plan, profile, text } = facts;
  const place = `WLAN ${id}`;
  if (plan === 'replace') {
    const number = valueOr(ap.number, null) ?? 0;
    return [fixNote('fix.replaces-network', { old: shownSsid(ap), number, place })];
  }
  const groups = groupsOf(text);
  const line = `config wlan apgroup interface-mapping add <group> ${id} <interface>`;
  return [
    fixNote('fix.adds-network', { ssid: profile.ssid, place }),
    ...(groups.length === 0 || mappings.length > 0
      ? []
      : [fixNote('fix.assign-group', { groups: groups.join(', '), line })]),
  ];
}

/**
 * A WLAN of its own. No command of the reference gives a WLAN another SSID, so that one which needs it is switched
 * off and a new one takes its place, in the same AP groups.
 */
export function freshWlan(facts: FixFacts): Result<FreshNetwork, NoFix> {
  const { ap, plan, profile, text } = facts;
  const old = plan === 'replace' ? valueOr(ap.number, null) : null;
  const mappings = mappingsOf(text).filter(({ wlan }) => wlan === old);
  const id = freeNumber(facts, mappings.length > 0 ? 512 : 16);
  if (id === null)
    return failure(
      noFix('fix.not-automatic', { places: [{ field: 'state', lines: [], look: 'show wlan summary' }] }),
    );
  const own = wlanInterface(facts)['interface'] ?? (profile.vlan === null ? null : `vlan${profile.vlan}`);
  return success({
    options: {
      ...{ 'wlan-id': String(id), 'profile-name': freeProfileName(facts, id) },
      ...wlanInterface(facts),
    },
    before: old === null ? [] : [`config wlan disable ${old}`],
    after: mappingLines(mappings, id, own),
    notes: notesFor(facts, id, mappings),
  });
}
