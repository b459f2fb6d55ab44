import { valueOr } from '../../../import/model/origin';
import { ownNames } from '../c9800/names';
import type { FixFacts } from '../fix-facts';
import type { JsonObject } from '../json/json';

/** Policy tags that access points of the configuration have (Cisco-IOS-XE-wireless-ap-cfg.yang, `ap-tag`). */
function tagsInUse(text: string): readonly string[] {
  return [
    ...new Set(Array.from(text.matchAll(/"policy-tag"\s*:\s*"([^"\n]{1,32})"/g), ([, tag = '']) => tag)),
  ];
}

/** The tag that carries the WLAN or shall carry it: its own, or the only one in use; null where a new one is made. */
export function tagFor(facts: FixFacts): string | null {
  const [own] = ownNames(facts).tags;
  if (own !== undefined) return own;
  const [used, ...others] = tagsInUse(facts.text);
  return used !== undefined && others.length === 0 ? used : null;
}

/** What the WLAN's own policy profiles need: the VLAN, and to be up. */
export function policyChanges(facts: FixFacts): JsonObject[] {
  const { open, profile, ap } = facts;
  const isDown = open.has('state') && valueOr(ap.state, 'on') === 'shut-down';
  const changes: JsonObject = {
    ...(isDown && { status: true }),
    ...(open.has('vlan') && profile.vlan !== null && { 'interface-name': String(profile.vlan) }),
  };
  if (Object.keys(changes).length === 0) return [];
  return ownNames(facts).policies.map((name) => ({ 'policy-profile-name': name, ...changes }));
}

/** The entry of a policy tag that joins a WLAN and a policy profile. */
export function tagEntry(tag: string, wlan: string, policy: string): JsonObject {
  const pair = { 'wlan-profile-name': wlan, 'policy-profile-name': policy };
  return { 'tag-name': tag, 'wlan-policies': { 'wlan-policy': [pair] } };
}
