import { AAA_FORMS, AAA_HEADS } from '../cisco/aaa';
import type { BlockRule } from '../text/blocks';
import { beginningsOf, CommandWords, FirstWords } from '../text/command-words';
import { keyword, type Statement } from '../text/statement';
import { isRadioHead, isSsidHead, RADIO_IGNORED, SSID_IGNORED } from './forms';

const flatSsid = new FirstWords([
  'vlan',
  'authentication',
  'wpa-psk',
  'guest-mode',
  'mbssid',
  '11w-pmf',
  ...SSID_IGNORED,
]);
const flatRadio = new FirstWords([
  'ssid',
  'encryption',
  'shutdown',
  'dot11',
  'beacon',
  'speed',
  'station-role',
  ...RADIO_IGNORED,
]);
const flatInterface = new FirstWords(['encapsulation', 'bridge-group', 'ip', 'shutdown']);
const flatGroup = new FirstWords(['server']);
const flatServer = new FirstWords(['address', 'key']);

/** Top-level `dot11 …` commands that concern no SSID's security. */
export const DOT11_IGNORED: ReadonlySet<string> = new Set(
  (
    'syslog association activity-timeout phone priority-map mbssid vlan-name location arp-cache network-map aaa ids ' +
    'lbs carrier adjacent-ap wpa holdoff-time meter igmp extension auto-immune antenna-band mib linktest ' +
    'update-group-key pause-time guest qos band-select'
  ).split(' '),
);

/** `dot11 ssid` is a head, never a radio's command. */
function flatWords(statement: Statement): FirstWords | null {
  if (isSsidHead(statement)) return flatSsid;
  if (isRadioHead(statement)) return flatRadio;
  if (keyword(statement, 0) === 'interface') return flatInterface;
  const head = statement.text.toLowerCase();
  if (head.startsWith('aaa group server ')) return flatGroup;
  return head.startsWith('radius server ') ? flatServer : null;
}

/** First words of commands that say something of a network in whatever place they stand. */
export const STRAY_WORDS: ReadonlySet<string> = new Set([
  ...['encryption', 'ssid', 'station-role', 'wpa-psk', 'authentication', 'guest-mode', 'mbssid', '11w-pmf'],
]);

const READ = new Set(['version', 'dot11', 'wlccp', 'no', 'def', 'default', ...AAA_HEADS, ...STRAY_WORDS]);

/** The blocks of an access point, and what they may hold where the indentation was lost. */
export const blockRule: BlockRule = {
  reads: (command) => READ.has(command.first) || isRadioHead(command),
  firstWords: new Set(['dot11', ...beginningsOf('interface'), 'aaa', 'radius']),
  heads: new CommandWords(
    [
      'dot11 ssid <rest...>',
      ...Array.from(DOT11_IGNORED, (word) => `dot11 ${word} <rest...>`),
      'interface <rest...>',
      ...AAA_FORMS,
    ],
    1,
  ),
  wordsOf: flatWords,
  innerModes: new Set(['ssid']),
  isHeadAnywhere: (head) => isSsidHead(head) || isRadioHead(head),
};
