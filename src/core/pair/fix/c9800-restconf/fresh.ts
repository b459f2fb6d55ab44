import type { Json } from '../../../export/members/member-table';
import { valueOr } from '../../../import/model/origin';
import { ownNames } from '../c9800/names';
import type { FixFacts } from '../fix-facts';
import { fixNote, type FixNote } from '../fix-notes';
import { textIn, type JsonObject } from '../json/json';
import { entriesNamed } from '../json/merge';
import { shownSsid } from '../shown-ssid';
import type { BodyLists } from './body';
import { tagEntry, tagFor } from './objects';
import { radiusChanges } from './radius';

/** WLANs up to 16 go on the air with the default policy tag, which is not what is wanted here. */
const FIRST = 17;

export function freeNumber({ result }: FixFacts): number {
  const taken = new Set(result.networks.map(({ number }) => valueOr(number, null)));
  let number = FIRST;
  while (taken.has(number)) number += 1;
  return number;
}

/** The policy profile of the WLAN that gives way, with the profile's VLAN; else the exporter's new one. */
function policyOf(exported: JsonObject, facts: FixFacts): JsonObject {
  const [own] = facts.plan === 'replace' ? ownNames(facts).policies : [];
  if (own === undefined) return exported;
  const { 'interface-name': vlan } = exported;
  const isOpen = vlan !== undefined && facts.open.has('vlan');
  return { 'policy-profile-name': own, status: true, ...(isOpen && { 'interface-name': vlan }) };
}

/**
 * A WLAN of its own, under the policy profile and tag of the one that it replaces, which is switched off. Whether a
 * request may give a WLAN another SSID is in no text at hand, and no command does so.
 */
export function freshLists(exported: Json, document: Json, facts: FixFacts): BodyLists {
  const [wlan = {}] = entriesNamed(exported, 'wlan-cfg-entry');
  const [newPolicy = {}] = entriesNamed(exported, 'wlan-policy');
  const [newTag = {}] = entriesNamed(exported, 'policy-list-entry');
  const { asked, ...radius } = radiusChanges(exported, document, facts);
  const policy = policyOf(newPolicy, facts);
  const tag = tagFor(facts) ?? textIn(newTag, 'tag-name');
  const off = { 'profile-name': ownNames(facts).wlan, 'apf-vap-id-data': { 'wlan-status': false } };
  const made = asked === null ? wlan : { ...wlan, 'authentication-list': asked };
  return {
    ...radius,
    wlans: [...(facts.plan === 'replace' ? [off] : []), made],
    policies: [policy],
    tags: [tagEntry(tag, textIn(wlan, 'profile-name'), textIn(policy, 'policy-profile-name'))],
  };
}

/** What is added or replaced, and a tag that no access point has yet. */
export function freshNotes({ wlans, tags }: BodyLists, facts: FixFacts): FixNote[] {
  const { ap, plan, profile } = facts;
  const place = `WLAN ${textIn(wlans.at(-1), 'wlan-id')}`;
  const old = { old: shownSsid(ap), number: valueOr(ap.number, null) ?? 0 };
  return [
    plan === 'replace'
      ? fixNote('fix.replaces-network', { ...old, place })
      : fixNote('fix.adds-network', { ssid: profile.ssid, place }),
    ...(tagFor(facts) === null ? [fixNote('fix.assign-tag', { tag: textIn(tags[0], 'tag-name') })] : []),
  ];
}
