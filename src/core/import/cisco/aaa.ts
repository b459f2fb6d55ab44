import type { KeyState } from '../model/key-state';
import { NO_KEY } from '../model/key-state';
import type { RadiusSettings } from '../model/network';
import { sourced, unknown, type Known, type Sourced } from '../model/origin';
import { keyword, originOf, restFrom, type Statement } from '../text/statement';
import { storedKey } from './stored-key';

const LOOK = 'show aaa servers';

/** A server as one place of the configuration gives it. */
interface Server {
  readonly host: string;
  readonly at: Statement;
  readonly authPort: Known<number> | null;
  readonly acctPort: Known<number> | null;
  readonly secret: Known<KeyState> | null;
}

/** `server 192.0.2.10 …` or `server name ISE1` in a group. */
type GroupMember = { readonly byName: string; readonly at: Statement } | { readonly server: Server };

/** What a method list names: its groups, in order. */
interface MethodList {
  readonly groups: readonly string[];
  readonly at: Statement;
}

/** The AAA part of an IOS or IOS-XE configuration, as far as wireless networks need it. */
export interface AaaFacts {
  readonly named: ReadonlyMap<string, Server>;
  readonly hosts: readonly Server[];
  readonly groups: ReadonlyMap<string, readonly GroupMember[]>;
  /** By kind and name: `login eap_methods`. */
  readonly lists: ReadonlyMap<string, MethodList>;
  readonly commonKey: Known<KeyState> | null;
}

/** The secret after `key`: an optional type digit, then the rest of the line. */
function secretAfter(statement: Statement, index: number): Known<KeyState> {
  const isTyped = /^\d$/.test(keyword(statement, index)) && statement.words.length > index + 1;
  const type = isTyped ? keyword(statement, index) : null;
  const text = restFrom(statement, isTyped ? index + 1 : index);
  return sourced(storedKey(type, text, null), originOf(statement));
}

function portAfter(statement: Statement, name: string, from: number): Known<number> | null {
  for (let index = from; index < statement.words.length - 1; index += 1) {
    if (keyword(statement, index) === 'key') return null;
    if (keyword(statement, index) !== name) continue;
    const port = Number(keyword(statement, index + 1));
    return Number.isInteger(port) && port > 0 && port < 65536 ? sourced(port, originOf(statement)) : null;
  }
  return null;
}

function serverOf(statement: Statement, hostAt: number): Server {
  const keyAt = statement.words.findIndex(
    (_, index) => index > hostAt && keyword(statement, index) === 'key',
  );
  return {
    host: statement.words[hostAt]?.text ?? '',
    at: statement,
    authPort: portAfter(statement, 'auth-port', hostAt),
    acctPort: portAfter(statement, 'acct-port', hostAt),
    secret: keyAt > 0 && keyAt + 1 < statement.words.length ? secretAfter(statement, keyAt + 1) : null,
  };
}

/** `radius server NAME` with `address ipv4 …` and `key …` below. */
function namedServer(block: Statement): Server | null {
  const address = block.children.find((child) => keyword(child, 0) === 'address');
  if (address === undefined || address.words.length < 3) return null;
  const key = block.children.find((child) => keyword(child, 0) === 'key' && child.words.length > 1);
  return { ...serverOf(address, 2), secret: key === undefined ? null : secretAfter(key, 1) };
}

function groupMember(child: Statement, index: number): GroupMember {
  return keyword(child, index) === 'name'
    ? { byName: child.words[index + 1]?.text ?? '', at: child }
    : { server: serverOf(child, index) };
}

/** Whether a command that takes a member away means this one; a port is compared where the command names it. */
function isSameMember(member: GroupMember, named: GroupMember): boolean {
  if ('byName' in member || 'byName' in named)
    return 'byName' in member && 'byName' in named && member.byName === named.byName;
  return isSameServer(member.server, named.server);
}

function isSameServer(server: Server, named: Server): boolean {
  const port = named.authPort?.value;
  return server.host === named.host && (port === undefined || port === server.authPort?.value);
}

/** The members of a group after a block about it. */
function groupMembers(block: Statement, before: readonly GroupMember[]): readonly GroupMember[] {
  let members = before;
  for (const child of block.children) {
    const negated = keyword(child, 0) === 'no';
    const at = negated ? 1 : 0;
    if (keyword(child, at) !== 'server' || child.words.length <= at + 1) continue;
    const member = groupMember(child, at + 1);
    members = members.filter((other) => !isSameMember(other, member));
    if (!negated) members = [...members, member];
  }
  return members;
}

/** `aaa authentication login|dot1x LIST group A group B`. */
function methodList(statement: Statement): MethodList {
  const groups = statement.words.flatMap(({ text }, index) =>
    keyword(statement, index - 1) === 'group' ? [text] : [],
  );
  return { groups, at: statement };
}

/** Gathers servers, groups and method lists from the top level of a configuration. */
export function gatherAaa(roots: readonly Statement[]): AaaFacts {
  const named = new Map<string, Server>();
  let hosts: readonly Server[] = [];
  const groups = new Map<string, readonly GroupMember[]>();
  const lists = new Map<string, MethodList>();
  let commonKey: Known<KeyState> | null = null;
  for (const root of roots) {
    const [first, second, third] = [keyword(root, 0), keyword(root, 1), keyword(root, 2)];
    if (first === 'radius' && second === 'server') {
      const server = namedServer(root);
      if (server !== null) named.set(root.words[2]?.text ?? '', server);
    } else if (first === 'radius-server' && second === 'host' && root.words.length > 2) {
      // The same host and port again replaces what stood there.
      const server = serverOf(root, 2);
      hosts = [...hosts.filter((other) => !isSameServer(other, server)), server];
    } else if (first === 'radius-server' && second === 'key' && root.words.length > 2) {
      commonKey = secretAfter(root, 2);
    } else if (first === 'aaa' && second === 'group' && third === 'server') {
      const name = root.words[4]?.text ?? '';
      groups.set(name, groupMembers(root, groups.get(name) ?? []));
    } else if (first === 'aaa' && second === 'authentication' && ['login', 'dot1x'].includes(third)) {
      lists.set(`${third} ${root.words[3]?.text ?? ''}`, methodList(root));
    }
  }
  return { named, hosts, groups, lists, commonKey };
}

/** The port that IOS takes for authentication where the configuration names none. */
const IOS_AUTH_PORT = 1645;

/** The definition of a group's member: the host with the same port, or any where the member names none. */
function definitionOf(server: Server, { hosts }: AaaFacts): Server | null {
  const same = hosts.filter(({ host }) => host === server.host);
  const port = (one: Server) => one.authPort?.value ?? IOS_AUTH_PORT;
  const exact = same.find((one) => port(one) === port(server));
  return exact ?? (server.authPort === null ? same[0] : undefined) ?? null;
}

function secretOf(server: Server, facts: AaaFacts): Sourced<KeyState> {
  const definition = definitionOf(server, facts);
  const own = server.secret ?? definition?.secret ?? null;
  if (own !== null) return own;
  if (facts.commonKey !== null) return facts.commonKey;
  const isDefined = definition !== null || [...facts.named.values()].includes(server);
  return isDefined
    ? sourced(NO_KEY, originOf(server.at))
    : unknown('show running-config | include radius', server.at.line);
}

function toSettings(server: Server, facts: AaaFacts): RadiusSettings {
  const same = definitionOf(server, facts);
  return {
    host: sourced(server.host, originOf(server.at)),
    authPort: server.authPort ?? same?.authPort ?? unknown(LOOK, server.at.line),
    acctPort: server.acctPort ?? same?.acctPort ?? unknown(LOOK, server.at.line),
    secret: secretOf(server, facts),
  };
}

function membersOf(group: string, facts: AaaFacts): readonly Server[] | null {
  // `group radius` stands for every server of the configuration.
  if (group === 'radius' && !facts.groups.has(group)) return [...facts.hosts, ...facts.named.values()];
  const members = facts.groups.get(group);
  if (members === undefined) return null;
  return members.flatMap((member) => {
    if ('server' in member) return [member.server];
    const server = facts.named.get(member.byName);
    return server === undefined ? [] : [server];
  });
}

/** The servers behind a method list of one of the kinds; unknown where the configuration at hand does not hold the list or a group. */
export function serversOfList(
  kinds: readonly ('login' | 'dot1x')[],
  list: string,
  facts: AaaFacts,
  askedBy: Statement,
): Sourced<readonly RadiusSettings[]> {
  const found = kinds.map((kind) => facts.lists.get(`${kind} ${list}`)).find((entry) => entry !== undefined);
  if (found === undefined) return unknown('show running-config | section aaa', askedBy.line);
  const servers: Server[] = [];
  for (const group of found.groups) {
    const members = membersOf(group, facts);
    if (members === null) return unknown(`show running-config | section ${group}`, found.at.line);
    servers.push(...members);
  }
  return sourced(
    servers.map((server) => toSettings(server, facts)),
    originOf(found.at, askedBy, ...servers.map(({ at }) => at)),
  );
}
