import type { Json } from '../../../export/members/member-table';
import type { JsonObject } from '../json/json';

/** Entries of the controller's lists that a request sets. */
export interface BodyLists {
  readonly servers: readonly JsonObject[];
  readonly groups: readonly JsonObject[];
  readonly lists: readonly JsonObject[];
  readonly wlans: readonly JsonObject[];
  readonly policies: readonly JsonObject[];
  readonly tags: readonly JsonObject[];
}

/** Members whose lists have entries. */
function present(members: Readonly<Record<string, readonly JsonObject[]>>): Record<string, Json> {
  return Object.fromEntries(Object.entries(members).filter(([, entries]) => entries.length > 0));
}

function within(name: string, members: Record<string, Json>): Record<string, Json> {
  return Object.keys(members).length === 0 ? {} : { [name]: members };
}

function nativeOf({ servers, groups, lists }: BodyLists): Record<string, Json> {
  const aaa = {
    ...(lists.length > 0 && { 'Cisco-IOS-XE-aaa:new-model': [null] }),
    ...within('Cisco-IOS-XE-aaa:group', within('server', present({ radius: groups }))),
    ...within('Cisco-IOS-XE-aaa:authentication', within('dot1x', present({ 'dot1x-list': lists }))),
  };
  return {
    ...within('aaa', aaa),
    ...within('radius', present({ 'Cisco-IOS-XE-aaa:server': servers })),
  };
}

/** The body of `PATCH /restconf/data` in the form that the exporter writes; null where nothing is set. */
export function toBody(lists: BodyLists): Json {
  const wireless = {
    ...within('wlan-cfg-entries', present({ 'wlan-cfg-entry': lists.wlans })),
    ...within('wlan-policies', present({ 'wlan-policy': lists.policies })),
    ...within('policy-list-entries', present({ 'policy-list-entry': lists.tags })),
  };
  const data = {
    ...within('Cisco-IOS-XE-native:native', nativeOf(lists)),
    ...within('Cisco-IOS-XE-wireless-wlan-cfg:wlan-cfg-data', wireless),
  };
  return Object.keys(data).length === 0 ? null : { 'ietf-restconf:data': data };
}
