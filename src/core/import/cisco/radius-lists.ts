import { NO_KEY, type KeyState } from '../model/key-state';
import type { RadiusSettings } from '../model/network';
import { sourced, unknown, type Known, type LineOrigin, type Sourced, type Unknown } from '../model/origin';
import { originOf, type Statement } from '../text/statement';
import type { AaaFacts, MethodList } from './aaa';
import type { Server } from './radius-server';

const LOOK = 'show aaa servers';
/** The port that IOS takes for authentication where the configuration names none. */
const IOS_AUTH_PORT = 1645;
/** Servers behind one list that are told; no device asks so many for one network. */
const MOST_SERVERS = 100;

/** The definition of a group's member: the host with the same port, or any where the member names none. */
function definitionOf({ host, authPort }: Server, { hosts }: AaaFacts): Server | null {
  const port = authPort?.value ?? IOS_AUTH_PORT;
  const unnamed = port === IOS_AUTH_PORT ? hosts.get(host, undefined) : null;
  return unnamed ?? hosts.get(host, port) ?? (authPort === null ? hosts.firstOf(host) : null);
}

function toSettings(server: Server, facts: AaaFacts): RadiusSettings {
  const definition = definitionOf(server, facts);
  const own = server.secret ?? definition?.secret ?? facts.commonKey;
  const none: Sourced<KeyState> =
    definition !== null || server.isDefinition
      ? sourced(NO_KEY, originOf(server.at))
      : unknown('show running-config | include radius', server.at.line);
  return {
    host: sourced(server.host, originOf(server.at)),
    authPort: server.authPort ?? definition?.authPort ?? unknown(LOOK, server.at.line),
    acctPort: server.acctPort ?? definition?.acctPort ?? unknown(LOOK, server.at.line),
    secret: own ?? none,
  };
}

/** The servers of a group, null for one whose definition is missing; `group radius` stands for all that there are. */
function* membersOf(group: string, { groups, hosts, named }: AaaFacts): Iterable<Server | null> {
  const members = groups.get(group);
  if (members === undefined) {
    yield* hosts.all();
    yield* named.values();
    return;
  }
  for (const member of members.all()) {
    yield 'server' in member ? member.server : (named.get(member.byName) ?? null);
  }
}

type Asked = Unknown | (Known<readonly RadiusSettings[]> & { readonly origin: LineOrigin });

/** The servers of a list's groups; unknown where a group is not in the text, or names more than any device asks. */
function resolve({ groups, at }: MethodList, facts: AaaFacts): Asked {
  const servers: Server[] = [];
  for (const group of groups) {
    const isHeld = facts.groups.has(group) || group === 'radius';
    for (const server of isHeld ? membersOf(group, facts) : []) {
      // A server that is only named may be anywhere: the others are not all that are asked.
      if (server === null) return unknown('show running-config | section radius server', at.line);
      servers.push(server);
      if (servers.length > MOST_SERVERS) break;
    }
    if (!isHeld || servers.length > MOST_SERVERS)
      return unknown(`show running-config | section ${group}`, at.line);
  }
  const lines = servers.map((server) => server.at);
  return {
    known: true,
    value: servers.map((server) => toSettings(server, facts)),
    origin: originOf(at, lines),
  };
}

/** The line that asks comes first of those that had a part. */
function askedIn(origin: LineOrigin, { line }: Statement): LineOrigin {
  const others = (origin.also ?? []).filter((other) => other !== line);
  return line === origin.line ? origin : { ...origin, also: [line, ...others] };
}

/** The servers behind the method lists of a configuration; what many networks ask is looked up once. */
export class RadiusLists {
  readonly #facts: AaaFacts;
  readonly #known = new Map<MethodList, Asked>();

  constructor(facts: AaaFacts) {
    this.#facts = facts;
  }

  /** The servers of a list of one of the kinds; unknown where the text at hand does not hold the list or a group. */
  serversOf(kinds: readonly ('login' | 'dot1x')[], name: string, askedBy: Statement): Asked {
    const { lists } = this.#facts;
    const list = kinds.map((kind) => lists.get(`${kind} ${name}`)).find((entry) => entry !== undefined);
    if (list === undefined) return unknown('show running-config | section aaa', askedBy.line);
    const asked = this.#known.get(list) ?? resolve(list, this.#facts);
    this.#known.set(list, asked);
    return asked.known ? { ...asked, origin: askedIn(asked.origin, askedBy) } : asked;
  }
}
