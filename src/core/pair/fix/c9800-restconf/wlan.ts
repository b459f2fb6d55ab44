import type { Json } from '../../../export/members/member-table';
import { keepsDot1x } from '../cli-table';
import type { FixFacts } from '../fix-facts';
import { isObject, sameJson, type JsonObject } from '../json/json';
import { memberOf } from '../json/merge';
import { keepsWpa3 } from '../wpa3';
import { DEFAULTS, FOREIGN_AKMS, SWITCHES, WLAN_FIELDS } from './members';

/** Switches that stay as they are for clients which the phones leave room for. */
function staying(facts: FixFacts): readonly string[] {
  return [
    ...(keepsWpa3(facts) ? ['wpa3-enabled', 'auth-key-mgmt-sae', ...FOREIGN_AKMS] : []),
    ...(keepsDot1x(facts) ? ['auth-key-mgmt-dot1x'] : []),
  ];
}

function isOpen(member: string, { open }: FixFacts): boolean {
  return WLAN_FIELDS[member]?.some((field) => open.has(field)) === true;
}

/** The members of an object that differ from what the WLAN has, objects within it included. */
function differing(wanted: JsonObject, present: Json | undefined, facts: FixFacts): JsonObject {
  const current = isObject(present) ? present : {};
  const entries = Object.entries(wanted).flatMap(([name, value]): [string, Json][] => {
    const own = memberOf(current, name);
    if (isObject(value)) {
      const inner = differing(value, own, facts);
      return Object.keys(inner).length === 0 ? [] : [[name, inner]];
    }
    return isOpen(name, facts) && !sameJson(own ?? DEFAULTS[name], value) ? [[name, value]] : [];
  });
  return Object.fromEntries(entries);
}

/** The exporter's entry with what other clients keep, and without what only they had. */
function adapted(exported: JsonObject, present: JsonObject, facts: FixFacts): JsonObject {
  const stays = staying(facts);
  const foreign = FOREIGN_AKMS.filter((name) => !stays.includes(name) && memberOf(present, name) === true);
  return {
    ...Object.fromEntries(Object.entries(exported).filter(([name]) => !stays.includes(name))),
    ...Object.fromEntries(foreign.map((name) => [name, false])),
    // Clients of WPA3 need management frame protection, which is no harm where it is optional.
    ...(keepsWpa3(facts) && { 'pmf-options': 'apf-vap-pmf-optional' }),
  };
}

/** What of the exporter's entry the WLAN still needs, without its name. */
export function wlanChanges(exported: JsonObject, present: JsonObject, facts: FixFacts): JsonObject {
  return differing(adapted(exported, present, facts), present, facts);
}

/** Whether members of the WLAN's security are among the changes. */
export function changesSecurity(changes: JsonObject): boolean {
  const members = [...SWITCHES, ...FOREIGN_AKMS, 'psk', 'wep-key', 'pmf-options'];
  return Object.keys(changes).some((name) => members.includes(name));
}
