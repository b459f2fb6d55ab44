import type { AaaFacts, GroupMember, MethodList } from '../cisco/aaa';
import type { Server } from '../cisco/radius-server';
import { ServerList } from '../cisco/server-list';
import { storedKey } from '../cisco/stored-key';
import type { JsonNode } from '../json/parse-json';
import { hiddenKey, type KeyState } from '../model/key-state';
import { defaultsOf, sourced, type Known } from '../model/origin';
import { originOf } from '../text/statement';
import { listed, memberOf, numberOf, statementOf, textOf, type JsonObject } from './document';

type Named<T> = readonly [name: string, value: T];

const byModel = defaultsOf('c9800-restconf', null);
const MODEL = 'Cisco-IOS-XE-aaa.yang';

function portOf(address: JsonNode | null, name: string, standard: number): Known<number> {
  const node = memberOf(address, name);
  const port = numberOf(node);
  if (node === null || port === null) return byModel(standard, MODEL);
  return sourced(port, originOf(statementOf({ name, node })));
}

/** `key`, beside which its type digit stands; another form than the model's is a mask. */
function secretOf(server: JsonObject): Known<KeyState> | null {
  const container = memberOf(server, 'key');
  if (container === null) return null;
  const node = memberOf(container, 'key');
  const text = textOf(node);
  const type = textOf(memberOf(container, 'encryption'));
  const origin = originOf(statementOf({ name: 'key', node: node ?? container }, true));
  return sourced(text === null ? hiddenKey('masked') : storedKey(type, text, null), origin);
}

function serverOf(server: JsonObject): Named<Server> | null {
  const address = memberOf(server, 'address');
  const name = ['ipv4', 'ipv6', 'fqdn'].find((form) => memberOf(address, form) !== null) ?? '';
  const node = memberOf(address, name);
  const id = textOf(memberOf(server, 'id'));
  const host = textOf(node);
  if (node === null || id === null || host === null) return null;
  const ports = {
    authPort: portOf(address, 'auth-port', 1812),
    acctPort: portOf(address, 'acct-port', 1813),
  };
  return [
    id,
    { host, at: statementOf({ name, node }), ...ports, secret: secretOf(server), isDefinition: true },
  ];
}

function groupOf(group: JsonObject): Named<ServerList<GroupMember>> | null {
  const name = textOf(memberOf(group, 'name'));
  if (name === null) return null;
  const members = new ServerList<GroupMember>();
  for (const member of listed(memberOf(group, 'server') ?? group, 'name')) {
    const byName = textOf(memberOf(member, 'name'));
    if (byName !== null) members.add(byName, undefined, { byName });
  }
  return [name, members];
}

/** The methods of a list in order; those that are no groups ask nobody on the network. */
function listOf(name: string, list: JsonObject): Named<MethodList> {
  const methods = ['a1-config', 'a2-config', 'a3-config', 'a4-config'];
  const groups = methods.flatMap((method) => textOf(memberOf(list, method, 'group')) ?? []);
  return [`dot1x ${name}`, { groups, at: statementOf({ name: 'dot1x-list', node: list }) }];
}

function listsIn(root: JsonNode): Named<MethodList>[] {
  const standard = listed(root, 'dot1x').flatMap((dot1x) => {
    const list = memberOf(dot1x, 'default');
    return list?.kind === 'object' ? [listOf('default', list)] : [];
  });
  const named = listed(root, 'dot1x-list').flatMap((list) => {
    const name = textOf(memberOf(list, 'name'));
    return name === null ? [] : [listOf(name, list)];
  });
  return [...standard, ...named];
}

/** Servers, groups and method lists under `native`. */
export function gatherAaa(root: JsonNode): AaaFacts {
  return {
    named: new Map(
      listed(root, 'server')
        .map(serverOf)
        .filter((pair) => pair !== null),
    ),
    groups: new Map(
      listed(root, 'radius')
        .map(groupOf)
        .filter((pair) => pair !== null),
    ),
    lists: new Map(listsIn(root)),
    hosts: new ServerList(),
    commonKey: null,
  };
}
