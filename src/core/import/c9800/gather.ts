import { gatherAaa } from '../cisco/aaa';
import { C9800_DOUBTS, Doubts, keepStrange, keepStrangeBelow } from '../cisco/doubts';
import { RadiusLists } from '../cisco/radius-lists';
import { storedKey } from '../cisco/stored-key';
import type { NotUnderstood } from '../model/import-result';
import type { KeyState } from '../model/key-state';
import type { FtMode, RadioBand } from '../model/vocabulary';
import { actOn } from '../text/command-words';
import { matchForm, type Match } from '../text/forms';
import { SettingDefaults, Settings } from '../text/settings';
import { commandWord, keyword, notUnderstood, type Statement } from '../text/statement';
import { C9800_DEFAULTS } from './defaults';
import { isWlanHead, POLICY_WORDS, TAG_WORDS } from './block-rule';
import { WLAN_FORMS, WLAN_WORDS, type WlanForm, type WlanSetting } from './forms';

interface At<T> {
  readonly value: T;
  readonly at: Statement;
}

export interface WepKey {
  readonly size: 40 | 128;
  readonly key: KeyState;
  readonly index: number;
}

export interface WlanBlock {
  readonly name: string;
  at: Statement;
  number: number | null;
  ssid: string | null;
  readonly settings: Settings<WlanSetting>;
  ft: At<FtMode> | null;
  psk: At<KeyState> | null;
  wepKey: At<WepKey> | null;
  readonly radios: At<RadioBand[]>[];
  /** The VLAN that a WLAN had itself before there were policy profiles. */
  clientVlan: At<string> | null;
  readonly unconfirmed: Statement[];
  readonly doubts: Doubts;
}

/** A policy profile: the VLAN and whether it is up. */
export interface PolicyProfile {
  readonly at: Statement;
  vlan: At<string> | null;
  up: At<boolean> | null;
  timeout: At<number> | null;
  qos: At<string> | null;
  exclusion: At<boolean> | null;
}

export interface PolicyUse {
  readonly tag: string;
  readonly policy: string;
  readonly at: Statement;
}

export interface Controller {
  readonly release: string | null;
  readonly wlans: Map<string, WlanBlock>;
  readonly policies: Map<string, PolicyProfile>;
  /** By WLAN profile name. */
  readonly uses: Map<string, PolicyUse[]>;
  /** Whether the text shows any policy tag, so that a missing one means something. */
  readonly hasTags: boolean;
  readonly vlanNames: Map<string, number>;
  readonly radius: RadiusLists;
  readonly left: NotUnderstood[];
}

function newWlan(name: string, at: Statement, defaults: SettingDefaults<WlanSetting>): WlanBlock {
  const settings = new Settings(defaults, `show wlan name ${name}`);
  return {
    ...{ name, at, settings, number: null, ssid: null, ft: null, psk: null, wepKey: null, clientVlan: null },
    ...{ radios: [], unconfirmed: [], doubts: new Doubts(C9800_DOUBTS) },
  };
}

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

/** Acts on one command of a WLAN; false where it is not understood. */
function apply(wlan: WlanBlock, at: Statement): boolean {
  const match = matchForm(WLAN_FORMS, at);
  if (match === null) return false;
  const { bound, negated } = match;
  if (match.row.unconfirmed !== undefined && !negated) wlan.unconfirmed.push(at);
  switch (match.sets) {
    case 'ignored':
      return true;
    case 'ft':
      wlan.ft = { value: ftMode(match, at), at };
      return true;
    case 'psk': {
      const format = bound['format'] === 'hex' ? 'hex' : 'ascii';
      const key = bound['key'];
      wlan.psk =
        negated || key === undefined ? null : { value: storedKey(bound['type'] ?? null, key, format), at };
      return negated || key !== undefined;
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

function gatherPolicy(at: Statement, before: PolicyProfile | undefined): PolicyProfile {
  const policy = before ?? { at, vlan: null, up: null, timeout: null, qos: null, exclusion: null };
  for (const given of at.children) {
    const child = POLICY_WORDS.inFull(given);
    const negated = keyword(child, 0) === 'no';
    const first = keyword(child, negated ? 1 : 0);
    const value = child.words[1]?.text ?? '';
    if (first === 'vlan' && !negated) policy.vlan = { value, at: child };
    if (first === 'shutdown') policy.up = { value: negated, at: child };
    if (first === 'session-timeout' && !negated) policy.timeout = { value: Number(value), at: child };
    if (first === 'exclusionlist') policy.exclusion = { value: !negated, at: child };
    if (first === 'service-policy' && keyword(child, 1) === 'output' && !negated)
      policy.qos = { value: child.words[2]?.text ?? '', at: child };
  }
  return policy;
}

function gatherWlan(
  at: Statement,
  controller: Omit<Controller, 'radius' | 'hasTags'>,
  defaults: SettingDefaults<WlanSetting>,
): void {
  const name = at.words[1]?.text ?? '';
  const wlan = controller.wlans.get(name) ?? newWlan(name, at, defaults);
  controller.wlans.set(name, wlan);
  if (at.words.length > 2) {
    wlan.at = at;
    wlan.number = Number(keyword(at, 2));
    wlan.ssid =
      at.words.length === 3
        ? null
        : at.words
            .slice(3)
            .map(({ text }) => text)
            .join(' ');
  }
  for (const child of at.children) {
    const strange = actOn(child, WLAN_WORDS, (command) => apply(wlan, command));
    if (strange === null) keepStrangeBelow(child, wlan.doubts, controller.left);
    else keepStrange(strange, wlan.doubts, controller.left);
  }
}

function gatherTag(at: Statement, uses: Map<string, PolicyUse[]>, tag: string, left: NotUnderstood[]): void {
  for (const given of at.children) {
    if (commandWord(given) !== 'wlan') continue;
    const child = TAG_WORDS.inFull(given);
    const from = keyword(child, 0) === 'no' ? 2 : 1;
    const [wlan = '', verb = '', policy = ''] = child.words.slice(from).map(({ text }) => text);
    if (verb.toLowerCase() !== 'policy' || child.words.length !== from + 3) {
      left.push(notUnderstood(child));
      continue;
    }
    const known = uses.get(wlan) ?? [];
    if (known.at(-1)?.tag === tag) known.pop();
    if (from === 1) known.push({ tag, policy, at: child });
    uses.set(wlan, known);
  }
}

/** Reads the parts of a configuration that make up its WLANs. */
export function gather(roots: readonly Statement[]): Controller {
  const version = roots.find((root) => keyword(root, 0) === 'version' && /^\d+\.\d+/.test(keyword(root, 1)));
  const release = version?.words[1]?.text ?? null;
  const controller = {
    release,
    ...{ wlans: new Map<string, WlanBlock>(), policies: new Map<string, PolicyProfile>() },
    ...{ uses: new Map<string, PolicyUse[]>(), vlanNames: new Map<string, number>() },
    left: [] as NotUnderstood[],
  };
  const defaults = new SettingDefaults<WlanSetting>('c9800', release, C9800_DEFAULTS);
  let hasTags = false;
  for (const root of roots) {
    const [first, second, third] = [keyword(root, 0), keyword(root, 1), keyword(root, 2)];
    if (isWlanHead(root)) gatherWlan(root, controller, defaults);
    else if (first === 'wireless' && second === 'profile' && third === 'policy') {
      const name = root.words[3]?.text ?? '';
      controller.policies.set(name, gatherPolicy(root, controller.policies.get(name)));
    } else if (first === 'wireless' && second === 'tag' && third === 'policy') {
      hasTags = true;
      gatherTag(root, controller.uses, root.words[3]?.text ?? '', controller.left);
    } else if (first === 'vlan' && /^\d+$/.test(second)) {
      const name = root.children.find((child) => keyword(child, 0) === 'name')?.words[1]?.text;
      if (name !== undefined) controller.vlanNames.set(name, Number(second));
    } else if (first === 'wlan') {
      controller.left.push(notUnderstood(root));
    }
  }
  return { ...controller, hasTags, radius: new RadiusLists(gatherAaa(roots)) };
}
