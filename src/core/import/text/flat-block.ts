import { onlyWordWith, type FirstWords } from './command-words';
import { commandWord, type OpenStatement, type Statement } from './statement';

/** First words of commands that IOS takes in no block: after one of them the block before has ended. */
const GLOBAL_COMMANDS = new Set(
  (
    'aaa access-list alias archive banner boot bridge cdp class-map clock controller crypto do-exec enable end ' +
    'errdisable file hostname hw-module interface key license line lldp login memory monitor netconf-yang ntp ' +
    'parameter-map parser policy-map privilege radius-server redundancy resource restconf router service ' +
    'snmp-server sntp spanning-tree tacacs tacacs-server telemetry transceiver username version vrf vtp wireless wlccp'
  ).split(' '),
);

/** First words of commands that IOS takes inside blocks and outside of them: where they stand has to decide. */
const COMMANDS_OF_BOTH = new Set(
  (
    'ap arp client default device-tracking dot11 dot1x exit fabric ip ipv6 key logging mobility multicast nac ntp ' +
    'power profiling qos security service-policy snmp tag vlan wlan'
  ).split(' '),
);

/** Whether a word begins a command that every IOS has. */
export function isIosCommand(word: string): boolean {
  return GLOBAL_COMMANDS.has(word) || COMMANDS_OF_BOTH.has(word);
}

function mayBeGlobal(word: string): boolean {
  return COMMANDS_OF_BOTH.has(word) || onlyWordWith(word, COMMANDS_OF_BOTH) !== null;
}

/** A block of which commands stand beside the head instead of below it. */
export class FlatBlock {
  /** Commands that nobody knows; they belong to the block if another one of its commands follows. */
  #doubtful: Statement[] = [];
  #ended = false;
  /** Whether commands stand below the head as well, so that those beside it have slipped out. */
  isIndented = false;
  /** The command that was taken last. */
  #latest: Statement | null = null;

  /** Whether a command has left the block. */
  get ended(): boolean {
    return this.#ended;
  }

  constructor(
    readonly head: OpenStatement,
    readonly words: FirstWords,
    readonly innerModes: ReadonlySet<string>,
  ) {}

  /** Whether the command was taken as the block's; what it takes late, it takes away from `parent` again. */
  take(statement: Statement, parent: OpenStatement): boolean {
    if (statement.indent > this.head.indent) return false;
    const word = commandWord(statement);
    const fits = this.#fits(word) && !(this.isIndented && mayBeGlobal(word));
    const leaves = word === 'exit' && !this.#isInInnerMode();
    this.#ended = leaves || (!fits && (this.isIndented || GLOBAL_COMMANDS.has(word)));
    if (!fits) {
      this.#doubtful.push(statement);
      return false;
    }
    parent.drop(this.#doubtful.length);
    for (const command of [...this.#doubtful, statement]) this.head.add(command);
    this.#doubtful = [];
    this.#latest = statement;
    return true;
  }

  /** Whether a command that stands below one of the block's is the block's own. */
  holdsBelow(parent: Statement, statement: Statement): boolean {
    return parent === this.#latest && (this.isIndented || this.#fits(commandWord(statement)));
  }

  /**
   * Whether a command that ended the block is no command at all but the rest of a wrapped line, since a command of the
   * block stands below it; both are the block's then.
   */
  takeWrapped(rest: Statement, below: Statement): boolean {
    const word = commandWord(rest);
    const mayBeRest = this.isIndented && !GLOBAL_COMMANDS.has(word) && !mayBeGlobal(word);
    if (rest !== this.#doubtful[0] || !mayBeRest || !this.#fits(commandWord(below))) return false;
    this.head.add(rest);
    this.head.add(below);
    this.#latest = rest;
    this.#doubtful = [];
    this.#ended = false;
    return true;
  }

  #isInInnerMode(): boolean {
    return this.#latest !== null && this.innerModes.has(commandWord(this.#latest));
  }

  #fits(word: string): boolean {
    return this.words.has(word) || (!GLOBAL_COMMANDS.has(word) && this.words.hasShort(word));
  }
}
