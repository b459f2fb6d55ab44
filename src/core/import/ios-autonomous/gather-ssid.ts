import { IOS_DOUBTS } from '../cisco/doubt-rows';
import { Doubts, keepStrange, keepStrangeBelow } from '../cisco/doubts';
import { isMask, storedKey } from '../cisco/stored-key';
import type { NotUnderstood } from '../model/import-result';
import type { KeyState } from '../model/key-state';
import { actOn } from '../text/command-words';
import { matchForm } from '../text/forms';
import { mayHoldRemark, withoutRemark } from '../text/remark';
import { commandWord, type Statement } from '../text/statement';
import { isIgnoredInSsid, SSID_FORMS, SSID_WORDS } from './forms';
import { parseKeyManagement, type KeyManagementCommand } from './key-management';

interface At<T> {
  readonly value: T;
  readonly at: Statement;
}

/** An SSID of the configuration: `dot11 ssid NAME`, or `ssid NAME` inside a radio (12.2). */
export interface SsidBlock {
  readonly name: string;
  readonly at: Statement;
  vlan: At<string> | null;
  open: Statement | null;
  shared: Statement | null;
  networkEap: Statement | null;
  /** The method list of `eap LIST` or `network-eap LIST`. */
  eapList: At<string> | null;
  keyManagement: KeyManagementCommand | null;
  psk: At<KeyState> | null;
  guestMode: At<boolean> | null;
  dtim: At<number> | null;
  pmf: At<'optional' | 'required'> | null;
  /** The command by which MAC addresses are checked as well. */
  macFilter: Statement | null;
  readonly unconfirmed: Statement[];
  readonly doubts: Doubts;
}

function newBlock(name: string, at: Statement): SsidBlock {
  return {
    ...{ name, at, vlan: null, open: null, shared: null, networkEap: null, eapList: null },
    ...{ keyManagement: null, psk: null, guestMode: null, dtim: null, pmf: null, macFilter: null },
    unconfirmed: [],
    doubts: new Doubts(IOS_DOUBTS, true),
  };
}

/**
 * Whether all is known of what stands behind `authentication open`, `shared` or `network-eap LIST`: `[optional] eap
 * LIST` and `mac-address LIST [alternate]`, in any order.
 */
function isKnownRest(rest = ''): boolean {
  const words = rest.toLowerCase().split(/\s+/);
  let index = words[0] === '' ? 1 : 0;
  while (index < words.length) {
    if (words[index] === 'optional' && words[index + 1] === 'eap') index += 1;
    if (!['eap', 'mac-address'].includes(words[index] ?? '') || index + 1 === words.length) return false;
    index += words[index] === 'mac-address' && words[index + 2] === 'alternate' ? 3 : 2;
  }
  return true;
}

function eapListIn(rest: string | undefined): string | null {
  const words = (rest ?? '').split(/\s+/);
  const at = words.indexOf('eap');
  return at < 0 ? null : (words[at + 1] ?? null);
}

/** `mac-address LIST` without `alternate` is checked besides everything else. */
function checksMac(rest = ''): boolean {
  const words = rest.toLowerCase().split(/\s+/);
  return words.includes('mac-address') && !words.includes('alternate');
}

/** Acts on one command; false where it is not understood. */
function apply(block: SsidBlock, at: Statement): boolean {
  const match = matchForm(SSID_FORMS, at);
  if (match === null) return isIgnoredInSsid(at);
  const { bound, negated } = match;
  if (match.row.unconfirmed !== undefined && !negated) block.unconfirmed.push(at);
  if (checksMac(bound['rest']) && !negated) block.macFilter = at;
  switch (match.sets) {
    case 'vlan':
      block.vlan = negated ? null : { value: bound['vlan'] ?? '', at };
      return true;
    case 'open':
    case 'shared': {
      if (!isKnownRest(bound['rest'])) return false;
      block[match.sets] = negated ? null : at;
      const list = eapListIn(bound['rest']);
      if (list !== null && !negated) block.eapList = { value: list, at };
      else if (block.networkEap === null) block.eapList = null;
      return true;
    }
    case 'network-eap':
      if (!negated && !isKnownRest(bound['rest']?.replace(/^\S+\s*/, ''))) return false;
      if (!negated && bound['rest'] === undefined) return false;
      block.networkEap = negated ? null : at;
      if (negated && (block.open === null || !block.open.text.includes(' eap '))) block.eapList = null;
      if (!negated) block.eapList = { value: (bound['rest'] ?? '').split(/\s+/)[0] ?? '', at };
      return true;
    case 'key-management': {
      const command = negated ? null : parseKeyManagement(at);
      block.keyManagement = command;
      if (command !== null && (command.dot11r || command.cckm)) block.unconfirmed.push(at);
      return negated || command !== null;
    }
    case 'psk':
      if (!negated && bound['key'] === undefined) return false;
      if (mayHoldRemark(bound['key'] ?? '') && !isMask(bound['key'] ?? '')) block.doubts.part('psk', at);
      block.psk = negated
        ? null
        : {
            value: storedKey(
              bound['type'] ?? null,
              bound['key'] ?? '',
              bound['format'] === 'hex' ? 'hex' : 'ascii',
            ),
            at,
          };
      return true;
    case 'guest-mode':
      block.guestMode = { value: !negated, at };
      return true;
    case 'dtim':
      block.guestMode = { value: !negated, at };
      block.dtim = { value: Number(bound['dtim']), at };
      return true;
    case 'pmf':
      block.pmf = negated ? null : { value: bound['mode'] === 'required' ? 'required' : 'optional', at };
      return true;
    case 'ignored':
      return true;
  }
}

/** Reads the commands of an SSID, those below its head where no others are given; what is strange goes into `left`. */
export function gatherSsid(
  name: string,
  at: Statement,
  left: NotUnderstood[],
  into?: SsidBlock,
  commands: readonly Statement[] = at.children,
): SsidBlock {
  const block = into ?? newBlock(name, at);
  for (const given of commands) {
    const child = commandWord(given).startsWith('wpa') ? given : withoutRemark(given, false);
    const strange = actOn(child, SSID_WORDS, (command) => apply(block, command));
    if (strange === null) keepStrangeBelow(child, block.doubts, left);
    else keepStrange(strange, block.doubts, left);
  }
  return block;
}
