import { SSID_LIMIT } from '../../key/ssid';
import { utf8Bytes } from '../../utf8';
import { keepStrange } from '../cisco/doubts';
import type { NotUnderstood } from '../model/import-result';
import { CommandWords } from '../text/command-words';
import { matchForm } from '../text/forms';
import { mayHoldRemark, withoutRemark } from '../text/remark';
import {
  commandWord,
  keyword,
  notUnderstood,
  restFrom,
  toStatement,
  type Statement,
} from '../text/statement';
import { DOT11_IGNORED, STRAY_WORDS } from './block-rule';
import { isMainRadio, isSsidHead, RADIO_FORMS, radioName, SSID_FORMS } from './forms';
import { gatherRadio, type RadioBlock } from './gather-radio';
import { gatherSsid, type SsidBlock } from './gather-ssid';

export interface Gathered {
  readonly ssids: Map<string, SsidBlock>;
  readonly radios: Map<string, RadioBlock>;
  readonly left: NotUnderstood[];
}

/** Commands that take a block away, after `no` or `default`. */
const REMOVED = new CommandWords([
  'dot11 ssid <rest...>',
  'interface <rest...>',
  'default interface <rest...>',
]);

/** The head that a command takes away again: of an SSID, or of a radio whose settings all go back to the default. */
function removedHead(root: Statement): Statement | null {
  if (root.first !== 'no' && !root.first.startsWith('def')) return null;
  return toStatement(root.line, restFrom(REMOVED.inFull(root), 1));
}

function remove({ ssids, radios }: Gathered, head: Statement): void {
  if (isMainRadio(head)) radios.delete(radioName(head));
  if (!isSsidHead(head)) return;
  const name = restFrom(head, 2);
  ssids.delete(name);
  for (const { ssids: carried } of radios.values()) {
    const place = carried.findIndex((ssid) => ssid.name === name);
    if (place >= 0) carried.splice(place, 1);
  }
}

/** A command of an SSID or a radio outside of any: whose it is can't be told. */
function isStray(root: Statement, previous: Statement | undefined): boolean {
  // `wlccp authentication-server client … ` has SSIDs of its own below it.
  if (!STRAY_WORDS.has(commandWord(root)) || previous?.first === 'wlccp') return false;
  return matchForm(SSID_FORMS, root) !== null || matchForm(RADIO_FORMS, root) !== null;
}

function addSsid({ ssids, left }: Gathered, root: Statement): void {
  const name = restFrom(withoutRemark(root, true), 2);
  const block = gatherSsid(name, root, left, ssids.get(name));
  // With more octets than an SSID has it is no name: line ends are lost, and commands with them.
  if (utf8Bytes(name).length > SSID_LIMIT) {
    block.doubts.part('ssid', root);
    keepStrange(toStatement(root.line, root.text), block.doubts, left);
  }
  // What was written behind the name may be a part of it, for all that is known.
  if (mayHoldRemark(name)) block.doubts.part('ssid', root);
  ssids.set(name, block);
}

/** The SSIDs and radios of a device's commands, in their order. */
export function gather(roots: readonly Statement[]): Gathered {
  const found: Gathered = { ssids: new Map(), radios: new Map(), left: [] };
  for (const [index, root] of roots.entries()) {
    const removed = removedHead(root);
    if (removed !== null) remove(found, removed);
    else if (isSsidHead(root)) addSsid(found, root);
    else if (isMainRadio(root)) {
      const radio = gatherRadio(root, found.left, found.radios.get(radioName(root)));
      found.radios.set(radio.name, radio);
    } else if (isStray(root, roots[index - 1])) found.left.push(notUnderstood(root));
    else if (keyword(root, 0) === 'dot11' && !DOT11_IGNORED.has(keyword(root, 1)))
      found.left.push(notUnderstood(root));
  }
  return found;
}
