import { AAA_HEADS } from '../cisco/aaa';
import type { BlockRule } from '../text/blocks';
import { beginningsOf, CommandWords, FirstWords } from '../text/command-words';
import { isIosCommand } from '../text/flat-block';
import type { SourceText } from '../text/source-text';
import { keyword, type Statement } from '../text/statement';
import { WLAN_FIRST_WORDS } from './forms';

const POLICY = [
  'vlan',
  'shutdown',
  'session-timeout',
  'service-policy',
  'exclusionlist',
  'ipv4',
  'description',
  'aaa-override',
  'central',
  'nac',
  'accounting-list',
  'idle-timeout',
];

/** Commands of a policy profile, and of a policy tag. */
export const POLICY_WORDS = new CommandWords([...POLICY, 'service-policy input|output <rest...>']);
export const TAG_WORDS = new CommandWords(['wlan <name> policy <policy>', 'remote-lan', 'description']);

/** AireOS verbs that look like a WLAN's name when their line is found in the wrong file. */
const VERBS = new Set(['create', 'enable', 'disable', 'security', 'interface', 'qos', 'radio']);

/** `wlan NAME ID [SSID]`; inside a policy tag `wlan NAME policy P` is a child and never comes here. */
export function isWlanHead(statement: Statement): boolean {
  if (keyword(statement, 0) !== 'wlan' || statement.words.length < 2) return false;
  if (statement.words.length === 2) return !VERBS.has(keyword(statement, 1));
  return /^\d{1,4}$/.test(keyword(statement, 2)) && !VERBS.has(keyword(statement, 1));
}

const flatWlan = new FirstWords(WLAN_FIRST_WORDS);
const flatPolicy = new FirstWords(POLICY);

const TAG = new FirstWords(['wlan', 'description', 'remote-lan']);
const GROUP = new FirstWords(['server', 'ip', 'deadtime']);
const SERVER = new FirstWords(['address', 'key', 'timeout', 'retransmit']);
const ACCESS_POINT = new FirstWords(['policy-tag', 'site-tag', 'rf-tag', 'tag']);

function flatWords(statement: Statement): FirstWords | null {
  const head = statement.text.toLowerCase();
  if (isWlanHead(statement)) return flatWlan;
  if (head.startsWith('wireless profile policy ')) return flatPolicy;
  if (head.startsWith('wireless tag policy ')) return TAG;
  if (head.startsWith('aaa group server ')) return GROUP;
  if (head.startsWith('radius server ')) return SERVER;
  return /^ap [0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}$/.test(head) ? ACCESS_POINT : null;
}

const HEADS = new CommandWords([
  'wlan <name> <rest...>',
  'wireless profile policy <rest...>',
  'wireless tag policy <rest...>',
  'aaa group server radius <rest...>',
  'radius server <rest...>',
  'ap <address>',
]);

const READ = new Set(['version', 'wlan', 'wireless', 'vlan', ...AAA_HEADS]);
/** An access point by its address, or an AP group of releases before tags. */
export const AP_BLOCK = /^ap (?:group |[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}$)/i;
/** What notes write instead of `policy-tag`. Without it, access points tell nothing of a WLAN, and a site has many. */
const STRANGE_TAG = /(?:^|#)[ \t]*tag policy /m;

/** Whether a line begins as a command does, rather than as the rest of one. */
export function isCommand(text: string): boolean {
  const word =
    text
      .split(' ', text.startsWith('no ') ? 2 : 1)
      .at(-1)
      ?.toLowerCase() ?? '';
  return (
    isIosCommand(word) ||
    [flatWlan, flatPolicy, TAG, GROUP, SERVER, ACCESS_POINT].some((words) => words.has(word))
  );
}

/** The blocks of a 9800, and what they may hold where the indentation was lost. */
export function blockRule({ whole }: SourceText): BlockRule {
  const readsAccessPoints = STRANGE_TAG.test(whole);
  const isRead = (text: string) => AP_BLOCK.test(text) && (readsAccessPoints || /^ap group /i.test(text));
  return {
    reads: ({ first, text }) => READ.has(first) || (first === 'ap' && isRead(text)),
    firstWords: new Set(['wlan', ...beginningsOf('wireless'), 'aaa', 'radius', 'ap']),
    heads: HEADS,
    wordsOf: flatWords,
  };
}
