import type { Json } from '../../../export/members/member-table';
import { valueOr } from '../../../import/model/origin';
import { freeName } from '../cisco/free-name';
import { isFresh, type FixFacts } from '../fix-facts';
import { isObject, sameJson, textIn, type JsonObject } from '../json/json';
import { entriesNamed, memberOf, mergeObjects } from '../json/merge';
import { ASKS_RADIUS } from './members';

/** Entries of the lists under `native`, and the list that the WLAN has to ask; null where it asks the right one. */
export interface RadiusChanges {
  readonly servers: readonly JsonObject[];
  readonly groups: readonly JsonObject[];
  readonly lists: readonly JsonObject[];
  readonly asked: string | null;
}

const NOTHING: RadiusChanges = { servers: [], groups: [], lists: [], asked: null };

function hostOf(server: JsonObject): Json {
  const address = memberOf(server, 'address');
  if (!isObject(address)) return null;
  return memberOf(address, 'ipv4') ?? memberOf(address, 'ipv6') ?? memberOf(address, 'fqdn') ?? null;
}

/** A server as the exporter writes it, under the name by which the controller knows its address. */
function withOwnName(server: JsonObject, known: readonly JsonObject[], text: string): JsonObject {
  const own = known.find((one) => hostOf(one) === hostOf(server));
  if (own === undefined) return { ...server, id: freeName(textIn(server, 'id'), text) };
  const { key, ...rest } = server;
  // A secret that the profile does not have stays the controller's.
  const isTold = isObject(key) && memberOf(key, 'key') !== undefined;
  return { ...rest, id: own['id'] ?? null, ...(isTold && { key }) };
}

/** Servers that are not there as they are to be. */
function withoutSame(servers: readonly JsonObject[], known: readonly JsonObject[]): readonly JsonObject[] {
  return servers.filter(
    (server) => !known.some((one) => one['id'] === server['id'] && sameJson(mergeObjects(one, server), one)),
  );
}

/** Whether the WLAN asks all of the profile's servers; what else it asks is no harm. */
function asksThem({ ap, profile: { protection } }: FixFacts): boolean {
  const wanted = protection.kind === 'eap' ? protection.radius.map(({ host }) => host) : [];
  const present = (valueOr(ap.radius, null) ?? []).map(({ host }) => valueOr(host, ''));
  return wanted.every((host) => present.includes(host));
}

/**
 * The profile's servers under the controller's own names. Where the WLAN asks others it gets a group and a list of its
 * own, since what is there may be asked by other WLANs and a PATCH takes nothing out of a list.
 */
export function radiusChanges(exported: Json, document: Json, facts: FixFacts): RadiusChanges {
  const isNeeded = isFresh(facts) || ASKS_RADIUS.some((field) => facts.open.has(field));
  const { protection } = facts.profile;
  if (!isNeeded || protection.kind !== 'eap') return NOTHING;
  if (!isFresh(facts) && protection.radius.length === 0) return NOTHING;
  const known = entriesNamed(document, 'server').filter((entry) => hostOf(entry) !== null);
  const servers = entriesNamed(exported, 'server')
    .filter((entry) => hostOf(entry) !== null)
    .map((server) => withOwnName(server, known, facts.text));
  const changed = withoutSame(servers, known);
  if (!isFresh(facts) && asksThem(facts)) return { ...NOTHING, servers: changed };
  const list = freeName(textIn(entriesNamed(exported, 'dot1x-list')[0], 'name'), facts.text);
  const group = freeName(textIn(entriesNamed(exported, 'radius')[0], 'name'), facts.text);
  return {
    servers: changed,
    groups: [{ name: group, server: { name: servers.map(({ id }) => ({ name: id ?? null })) } }],
    lists: [{ name: list, 'a1-config': { group } }],
    asked: list,
  };
}
