import { C9800_DEFAULTS } from '../c9800/defaults';
import {
  emptyController,
  type Controller,
  type PolicyProfile,
  type PolicyUse,
  type WlanBlock,
} from '../c9800/controller';
import { RadiusLists } from '../cisco/radius-lists';
import type { JsonNode } from '../json/parse-json';
import type { NotUnderstood } from '../model/import-result';
import { SettingDefaults } from '../text/settings';
import { gatherAaa } from './aaa';
import { entriesOf, listed, memberOf, numberOf, statementOf, textOf, type JsonObject } from './document';
import { toBlock } from './wlan';

/** A member of a policy profile with the place where it stands; null where it is absent or of another form. */
function found<T>(policy: JsonObject, path: readonly string[], read: (node: JsonNode) => T | null) {
  const node = memberOf(policy, ...path);
  const value = node === null ? null : read(node);
  return node === null || value === null
    ? null
    : { value, at: statementOf({ name: path.at(-1) ?? '', node }) };
}

const flag = (node: JsonNode) => (node.kind === 'boolean' ? node.value : null);

function toPolicy(policy: JsonObject): PolicyProfile {
  const node = memberOf(policy, 'policy-profile-name') ?? policy;
  return {
    at: statementOf({ name: 'policy-profile-name', node }),
    vlan: found(policy, ['interface-name'], textOf),
    up: found(policy, ['status'], flag),
    isLocal: found(policy, ['wlan-switching-policy', 'central-switching'], flag)?.value === false,
    timeout: found(policy, ['wlan-timeout', 'session-timeout'], numberOf),
    qos: found(policy, ['per-ssid-qos', 'egress-service-name'], textOf),
    exclusion: found(policy, ['blacklist-params', 'is-blacklist-enabled'], flag),
  };
}

function usesIn(tags: readonly JsonObject[]): Map<string, PolicyUse[]> {
  const uses = new Map<string, PolicyUse[]>();
  for (const entry of tags) {
    const tag = textOf(memberOf(entry, 'tag-name')) ?? '';
    for (const pair of entriesOf(memberOf(entry, 'wlan-policies', 'wlan-policy'))) {
      const wlan = textOf(memberOf(pair, 'wlan-profile-name'));
      const node = memberOf(pair, 'policy-profile-name');
      const policy = textOf(node);
      if (wlan === null || node === null || policy === null) continue;
      const at = statementOf({ name: 'policy-profile-name', node });
      const known = uses.get(wlan) ?? [];
      known.push({ tag, policy, at });
      uses.set(wlan, known);
    }
  }
  return uses;
}

function namesOfVlans(root: JsonNode): Map<string, number> {
  const pairs = listed(root, 'vlan-list').flatMap((vlan): [string, number][] => {
    const name = textOf(memberOf(vlan, 'name'));
    const id = numberOf(memberOf(vlan, 'id'));
    return name === null || id === null ? [] : [[name, id]];
  });
  return new Map(pairs);
}

/** The numbers that FlexConnect profiles give a VLAN's name. */
function flexVlansIn(root: JsonNode): Map<string, Set<number>> {
  const vlans = new Map<string, Set<number>>();
  for (const entry of listed(root, 'if-name-vlan-id')) {
    const name = textOf(memberOf(entry, 'interface-name'));
    const id = numberOf(memberOf(entry, 'vlan-id'));
    if (name !== null && id !== null) vlans.set(name, (vlans.get(name) ?? new Set()).add(id));
  }
  return vlans;
}

function wlansIn(root: JsonNode, release: string | null, left: NotUnderstood[]): Map<string, WlanBlock> {
  const defaults = new SettingDefaults('c9800-restconf', release, C9800_DEFAULTS);
  const pairs = listed(root, 'wlan-cfg-entry').flatMap((wlan): [string, WlanBlock][] => {
    const name = textOf(memberOf(wlan, 'profile-name'));
    return name === null ? [] : [[name, toBlock(wlan, name, defaults, left)]];
  });
  return new Map(pairs);
}

/** The controller that a document describes, in the form in which the reader of commands has it. */
export function gather(root: JsonNode): Controller {
  const release = listed(root, 'native').map((native) => textOf(memberOf(native, 'version')))[0] ?? null;
  const left: NotUnderstood[] = [];
  const wlans = wlansIn(root, release, left);
  const tags = listed(root, 'policy-list-entry');
  // The list of a policy tag has the same name as the list of policy profiles.
  const policies = listed(root, 'wlan-policy').filter(
    (entry) => memberOf(entry, 'wlan-profile-name') === null,
  );
  return {
    ...emptyController(),
    ...{ release, wlans, uses: usesIn(tags), hasTags: tags.length > 0, flexVlans: flexVlansIn(root) },
    policies: new Map(
      policies.map((policy) => [textOf(memberOf(policy, 'policy-profile-name')) ?? '', toPolicy(policy)]),
    ),
    vlanNames: namesOfVlans(root),
    radius: new RadiusLists(gatherAaa(root)),
    left,
  };
}
