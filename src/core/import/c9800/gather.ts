import { gatherAaa } from '../cisco/aaa';
import { keepStrange, keepStrangeBelow } from '../cisco/doubts';
import { RadiusLists } from '../cisco/radius-lists';
import { storedKey } from '../cisco/stored-key';
import type { KeyState } from '../model/key-state';
import type { FtMode, RadioBand } from '../model/vocabulary';
import { actOn } from '../text/command-words';
import { matchForm, type Match } from '../text/forms';
import { hasComment, withoutComment } from '../text/remark';
import { SettingDefaults } from '../text/settings';
import type { SourceText } from '../text/source-text';
import { keyword, notUnderstood, type Statement } from '../text/statement';
import { brokenOff, hiddenRest } from '../text/wrapped';
import { AP_BLOCK, isCommand, isWlanHead } from './block-rule';
import { emptyController, newWlan, type Controller, type WepKey, type WlanBlock } from './controller';
import { C9800_DEFAULTS } from './defaults';
import { WLAN_FORMS, WLAN_WORDS, type WlanForm, type WlanSetting } from './forms';
import { gatherAp, gatherFlex, gatherPolicy, gatherTag } from './gather-policies';

/** `KEY INDEX` */
function wepKeyOf({ bound }: Match<WlanForm>): WepKey | null {
  const words = (bound['rest'] ?? '').split(/\s+/);
  const index = Number(words.at(-1));
  if (words.length !== 2 || !Number.isInteger(index) || index < 1 || index > 4) return null;
  const format = bound['format'] === 'hex' ? 'hex' : 'ascii';
  const key = storedKey(bound['type'] ?? null, words[0] ?? '', format);
  return { size: bound['size'] === '40' ? 40 : 128, key, index };
}

const RADIOS: Readonly<Record<string, RadioBand[]>> = {
  '24ghz': ['2.4'],
  '5ghz': ['5'],
  '6ghz': ['6'],
  all: ['2.4', '5'],
  dot11a: ['5'],
  dot11ag: ['2.4', '5'],
  dot11bg: ['2.4'],
  dot11g: ['2.4'],
};

function ftMode(match: Match<WlanForm>, at: Statement): FtMode {
  if (match.negated) return 'off';
  return keyword(at, 2) === 'adaptive' ? 'adaptive' : 'on';
}

/**
 * The key of a command; null where it can't be told. A key with blanks goes on to the end of the line, so that one
 * typed twice, in quotes, or followed by a comment, may be either.
 */
function pskOf({ bound }: Match<WlanForm>): KeyState | null {
  const key = bound['key'];
  if (key === undefined || /^(\S+) \1$|^".*"$/.test(key) || hasComment(key)) return null;
  return storedKey(bound['type'] ?? null, key, bound['format'] === 'hex' ? 'hex' : 'ascii');
}

/** `security wpa akm psk set-key …`, with which releases before tags turn the suite on as well. */
function turnsPskOn({ settings }: WlanBlock, at: Statement): boolean {
  return keyword(at, 2) === 'akm' && !settings.has('akm-psk');
}

/** Acts on one command of a WLAN; false where it is not understood. */
function apply(wlan: WlanBlock, at: Statement): boolean {
  const match = matchForm(WLAN_FORMS, at);
  if (match === null) return false;
  const { bound, negated } = match;
  if (match.sets === 'ssid' && (negated || bound['ssid'] !== wlan.ssid)) return false;
  if (match.row.unconfirmed !== undefined && !negated) wlan.unconfirmed.push(at);
  switch (match.sets) {
    case 'ignored':
    case 'ssid':
      return true;
    case 'ft':
      wlan.ft = { value: ftMode(match, at), at };
      return true;
    case 'psk': {
      const value = negated ? null : pskOf(match);
      wlan.psk = value === null ? null : { value, at };
      if (value !== null && turnsPskOn(wlan, at)) wlan.settings.set('akm-psk', 'on', at);
      return negated || value !== null;
    }
    case 'wep-key': {
      const value = negated ? null : wepKeyOf(match);
      wlan.wepKey = value === null ? null : { value, at };
      if (value !== null) wlan.settings.set('static-wep', 'on', at);
      return negated || value !== null;
    }
    case 'client-vlan':
      wlan.clientVlan = negated ? null : { value: bound['value'] ?? '', at };
      return true;
    case 'radio':
    case 'radio-old':
      if (!negated) wlan.radios.push({ value: RADIOS[bound['value'] ?? ''] ?? [], at });
      return true;
    default:
      wlan.settings.set(match.sets, negated ? 'off' : (bound['value'] ?? 'on'), at);
      return true;
  }
}

/** The same for a command with a comment behind it, which may belong to a key. */
function applyNoted(wlan: WlanBlock, at: Statement): boolean {
  if (apply(wlan, at)) return true;
  const plain = withoutComment(at);
  return plain !== at && !/ set-key /i.test(at.text) && apply(wlan, plain);
}

/** The line that was broken off the WLAN's key, which is not whole then. */
function restOfKey({ psk }: WlanBlock, { line }: Statement, source: SourceText) {
  return psk?.at.line === line ? brokenOff(source, line, isCommand) : null;
}

function gatherCommands(
  at: Statement,
  wlan: WlanBlock,
  { left }: Pick<Controller, 'left'>,
  source: SourceText,
) {
  let rest: ReturnType<typeof restOfKey> = null;
  for (const child of at.children) {
    if (child.line === rest?.number) continue;
    const strange = actOn(child, WLAN_WORDS, (command) => applyNoted(wlan, command));
    if (strange === null) keepStrangeBelow(child, wlan.doubts, left);
    else keepStrange(strange, wlan.doubts, left);
    rest = restOfKey(wlan, child, source);
    if (rest === null) continue;
    wlan.psk = null;
    keepStrange(child, wlan.doubts, left);
    left.push(hiddenRest(rest));
  }
}

/** `wlan NAME ID [SSID]`; of a head that a terminal has broken, neither the SSID nor what stands below it is told. */
function gatherWlan(
  at: Statement,
  controller: Pick<Controller, 'wlans' | 'left'>,
  defaults: SettingDefaults<WlanSetting>,
  source: SourceText,
): void {
  const name = at.words[1]?.text ?? '';
  const wlan = controller.wlans.get(name) ?? newWlan(name, at, defaults);
  controller.wlans.set(name, wlan);
  if (at.words.length > 2) {
    const rest = brokenOff(source, at.line, isCommand);
    const words = withoutComment(at)
      .words.slice(3)
      .map(({ text }) => text);
    wlan.at = at;
    wlan.number = Number(keyword(at, 2));
    wlan.isMade = rest === null;
    // A WLAN that is there is entered without its SSID, too.
    if (rest !== null) wlan.ssid = null;
    else if (words.length > 0) wlan.ssid = words.join(' ');
    if (rest !== null) controller.left.push({ line: rest.number, text: rest.text });
  }
  gatherCommands(at, wlan, controller, source);
}

/** Servers whose secrets are whole. */
function wholeAaa(roots: readonly Statement[], { left }: Pick<Controller, 'left'>, source: SourceText) {
  const facts = gatherAaa(roots);
  const named = [...facts.named].filter(([, { secret }]) => {
    const origin = secret?.origin;
    const rest = origin?.kind === 'line' ? brokenOff(source, origin.line, isCommand) : null;
    if (rest !== null) left.push(hiddenRest(rest));
    return rest === null;
  });
  return { ...facts, named: new Map(named) };
}

/** Reads the parts of a configuration that make up its WLANs. */
export function gather(roots: readonly Statement[], source: SourceText): Controller {
  const version = roots.find((root) => keyword(root, 0) === 'version' && /^\d+\.\d+/.test(keyword(root, 1)));
  const release = version?.words[1]?.text ?? null;
  const parts = emptyController();
  const defaults = new SettingDefaults<WlanSetting>('c9800', release, C9800_DEFAULTS);
  let hasTags = false;
  for (const root of roots) {
    const [first, second, third] = [keyword(root, 0), keyword(root, 1), keyword(root, 2)];
    const kind = first === 'wireless' ? `${second} ${third}` : '';
    if (isWlanHead(root)) gatherWlan(root, parts, defaults, source);
    else if (kind === 'profile policy') gatherPolicy(root, parts);
    else if (kind === 'profile flex') gatherFlex(root, parts);
    else if (kind === 'tag policy') {
      hasTags = true;
      gatherTag(root, parts);
    } else if (AP_BLOCK.test(root.text)) gatherAp(root, parts);
    else if (first === 'vlan' && /^\d+$/.test(second)) {
      const name = root.children.find((child) => keyword(child, 0) === 'name')?.words[1]?.text;
      if (name !== undefined) parts.vlanNames.set(name, Number(second));
    } else if (first === 'wlan') {
      parts.left.push(notUnderstood(root));
    }
  }
  for (const { isMade, settings, at } of parts.wlans.values()) if (!isMade) settings.forgetDefaults(at.line);
  return { ...parts, release, hasTags, radius: new RadiusLists(wholeAaa(roots, parts, source)) };
}
