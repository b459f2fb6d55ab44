import type { KeyState } from '../model/key-state';
import type { Sourced } from '../model/origin';
import { CommandWords } from '../text/command-words';
import { commandWord, keyword, restFrom, toStatement, type Statement } from '../text/statement';
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
  readonly commonKey: Sourced<KeyState> | null;
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

/** First words of the commands that {@link gatherAaa} reads, and what only one of them is abbreviated to. */
export const AAA_HEADS: ReadonlySet<string> = new Set([
  ...['radius', 'aaa'],
  ...Array.from('-server', (_, index) => `radius${'-server'.slice(0, index + 1)}`),
]);

/** All that stands behind these words, so that IOS takes any beginning of one that no other has. */
const SUBCOMMANDS = {
  aaa: 'accounting attribute authentication authorization cache configuration dnis group local max-sessions nas new-model pod preauth service-profile session-id session-mib traceback user',
  'aaa authentication':
    'arap attempts banner dot1x enable eou fail-message local-override login nasi onep password-prompt ppp sgbp username-prompt',
  'radius-server':
    'accounting attribute authorization backoff cache challenge-noecho configure-nas dead-criteria deadtime directed-request domain-stripping extended-portnames host key load-balance local optional-passwords retransmit retry source-ports throttle timeout transaction unique-ident vsa',
} as const;

/** The commands of AAA and RADIUS. */
export const AAA_FORMS: readonly string[] = [
  ...Object.entries(SUBCOMMANDS).flatMap(([start, words]) =>
    words.split(' ').map((word) => `${start} ${word} <rest...>`),
  ),
  ...['radius', 'ldap', 'tacacs+'].map((kind) => `aaa group server ${kind} <rest...>`),
  'radius server <rest...>',
];

const AAA_WORDS = new CommandWords(AAA_FORMS, 1);

/** Takes away what the rest of a command names, as `no` before it does. */
function forget(root: Statement, { named, hosts, groups, lists }: Gathering): void {
  const [first, second, third] = [keyword(root, 0), keyword(root, 1), keyword(root, 2)];
  if (first === 'radius-server' && second === 'host') {
    const server = serverOf(root, 2, true);
    hosts.remove(server.host, server.authPort?.value);
  } else if (first === 'radius' && second === 'server') named.delete(root.words[2]?.text ?? '');
  else if (second === 'group') groups.delete(root.words[4]?.text ?? '');
  else if (second === 'authentication') lists.delete(`${third} ${root.words[3]?.text ?? ''}`);
}

interface Gathering {
  readonly named: Map<string, Server>;
  readonly hosts: ServerList<Server>;
  readonly groups: Map<string, ServerList<GroupMember>>;
  readonly lists: Map<string, MethodList>;
  commonKey: Sourced<KeyState> | null;
}

function read(root: Statement, found: Gathering): void {
  const { named, hosts, groups, lists } = found;
  const [first, second, third] = [keyword(root, 0), keyword(root, 1), keyword(root, 2)];
  if (first === 'radius' && second === 'server') {
    const server = namedServer(root);
    if (server !== null) named.set(root.words[2]?.text ?? '', server);
  } else if (first === 'radius-server' && second === 'host' && root.words.length > 2) {
    addHost(root, hosts);
  } else if (first === 'radius-server' && second === 'key' && root.words.length > 2) {
    found.commonKey = secretAfter(root, 2);
  } else if (first === 'aaa' && second === 'group' && third === 'server') {
    const name = root.words[4]?.text ?? '';
    const members = groups.get(name) ?? new ServerList<GroupMember>();
    groups.set(name, members);
    changeGroup(root, members);
  } else if (first === 'aaa' && second === 'authentication' && ['login', 'dot1x'].includes(third)) {
    lists.set(`${third} ${root.words[3]?.text ?? ''}`, methodList(root));
  }
}

/** Gathers servers, groups and method lists from the top level of a configuration. */
export function gatherAaa(roots: readonly Statement[]): AaaFacts {
  const found: Gathering = {
    ...{ named: new Map<string, Server>(), hosts: new ServerList<Server>() },
    ...{ groups: new Map<string, ServerList<GroupMember>>(), lists: new Map<string, MethodList>() },
    commonKey: null,
  };
  for (const root of roots) {
    if (!AAA_HEADS.has(commandWord(root))) continue;
    const full = AAA_WORDS.inFull(root);
    if (full.first === 'no') forget(toStatement(full.line, restFrom(full, 1)), found);
    else read(full, found);
  }
  return found;
}
