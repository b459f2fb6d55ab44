import type { KeyState } from '../model/key-state';
import type { Known } from '../model/origin';
import { keyword, type Statement } from '../text/statement';
import { namedServer, secretAfter, serverOf, type Server } from './radius-server';
import { ServerList } from './server-list';

/** `server 192.0.2.10 …` or `server name ISE1` in a group. */
export type GroupMember = { readonly byName: string } | { readonly server: Server };

/** What a method list names: its groups, in order. */
export interface MethodList {
  readonly groups: readonly string[];
  readonly at: Statement;
}

/** The AAA part of an IOS or IOS-XE configuration, as far as wireless networks need it. */
export interface AaaFacts {
  readonly named: ReadonlyMap<string, Server>;
  readonly hosts: ServerList<Server>;
  readonly groups: ReadonlyMap<string, ServerList<GroupMember>>;
  /** By kind and name: `login eap_methods`. */
  readonly lists: ReadonlyMap<string, MethodList>;
  readonly commonKey: Known<KeyState> | null;
}

/** `radius-server host …`: the same host and port again replaces what stood there. */
function addHost(root: Statement, hosts: ServerList<Server>): void {
  const server = serverOf(root, 2, true);
  hosts.add(server.host, server.authPort?.value, server);
}

/** Acts on the commands of a block about a group; the same member again moves to the end. */
function changeGroup(block: Statement, members: ServerList<GroupMember>): void {
  for (const child of block.children) {
    const negated = keyword(child, 0) === 'no';
    const at = negated ? 1 : 0;
    if (keyword(child, at) !== 'server' || child.words.length <= at + 1) continue;
    const isNamed = keyword(child, at + 1) === 'name';
    const server = serverOf(child, isNamed ? at + 2 : at + 1, false);
    const name = isNamed ? `name ${server.host}` : server.host;
    const port = isNamed ? undefined : server.authPort?.value;
    if (negated) members.remove(name, port);
    else members.add(name, port, isNamed ? { byName: server.host } : { server });
  }
}

/** `aaa authentication login|dot1x LIST group A group B`. */
function methodList(statement: Statement): MethodList {
  const groups = statement.words.flatMap(({ text }, index) =>
    keyword(statement, index - 1) === 'group' ? [text] : [],
  );
  return { groups, at: statement };
}

/** First words of the commands that {@link gatherAaa} reads. */
export const AAA_HEADS: ReadonlySet<string> = new Set(['radius', 'radius-server', 'aaa']);

/** Gathers servers, groups and method lists from the top level of a configuration. */
export function gatherAaa(roots: readonly Statement[]): AaaFacts {
  const named = new Map<string, Server>();
  const hosts = new ServerList<Server>();
  const groups = new Map<string, ServerList<GroupMember>>();
  const lists = new Map<string, MethodList>();
  let commonKey: Known<KeyState> | null = null;
  for (const root of roots) {
    const { first } = root;
    if (!AAA_HEADS.has(first)) continue;
    const [second, third] = [keyword(root, 1), keyword(root, 2)];
    if (first === 'radius' && second === 'server') {
      const server = namedServer(root);
      if (server !== null) named.set(root.words[2]?.text ?? '', server);
    } else if (first === 'radius-server' && second === 'host' && root.words.length > 2) {
      addHost(root, hosts);
    } else if (first === 'radius-server' && second === 'key' && root.words.length > 2) {
      commonKey = secretAfter(root, 2);
    } else if (first === 'aaa' && second === 'group' && third === 'server') {
      const name = root.words[4]?.text ?? '';
      const members = groups.get(name) ?? new ServerList<GroupMember>();
      groups.set(name, members);
      changeGroup(root, members);
    } else if (first === 'aaa' && second === 'authentication' && ['login', 'dot1x'].includes(third)) {
      lists.set(`${third} ${root.words[3]?.text ?? ''}`, methodList(root));
    }
  }
  return { named, hosts, groups, lists, commonKey };
}
