import type { WlanSetting } from '../c9800/forms';
import type { WlanBlock } from '../c9800/controller';
import { Doubts } from '../cisco/doubts';
import { storedKey } from '../cisco/stored-key';
import type { NotUnderstood } from '../model/import-result';
import { hiddenKey, type KeyState } from '../model/key-state';
import { Settings, type SettingDefaults } from '../text/settings';
import { notUnderstood, type Statement } from '../text/statement';
import {
  entriesOf,
  memberOf,
  membersOf,
  numberOf,
  statementOf,
  textOf,
  type JsonObject,
  type Member,
} from './document';
import {
  BANDS,
  DOUBTS,
  FT_MODES,
  KEY_TYPES,
  READ_MEMBERS,
  SECURITY_MEMBER,
  SWITCHES,
  VALUES,
} from './members';

const FORMATS: Readonly<Record<string, 'ascii' | 'hex'>> = { 'key-ascii': 'ascii', 'key-hex': 'hex' };

/** A key with its kind of storage and its format; another form than the model's text is a mask. */
function keyOf(wlan: JsonObject, name: 'psk' | 'wep-key'): KeyState | null {
  const node = memberOf(wlan, name);
  if (node === null) return null;
  const text = textOf(node);
  if (text === null) return hiddenKey('masked');
  if (text === '') return null;
  const [typeName, formatName, standard] =
    name === 'psk'
      ? ['psk-type', 'psk-key-type', 'key-ascii']
      : ['wep-key-type', 'wep-key-format', 'key-hex'];
  const type = textOf(memberOf(wlan, typeName)) ?? 'clear';
  const format = FORMATS[textOf(memberOf(wlan, formatName)) ?? standard] ?? null;
  return storedKey(KEY_TYPES[type] ?? '5', text, format);
}

/** A switch or a value; false where the member is neither, or its value is none that the model has. */
function set(settings: Settings<WlanSetting>, member: Member, at: Statement): boolean {
  const { name, node } = member;
  const setting = SWITCHES.get(name);
  if (setting !== undefined) {
    if (node.kind !== 'boolean') return false;
    settings.set(setting, node.value ? 'on' : 'off', at);
    return true;
  }
  const [valued, words] = VALUES.get(name) ?? [null, null];
  const text = textOf(node) ?? numberOf(node)?.toString() ?? null;
  const value = text === null ? undefined : words === null ? text : words[text];
  if (valued === null || value === undefined) return false;
  // An empty name stands for none.
  if (value !== '') settings.set(valued, value, at);
  return true;
}

/** What says nothing about security, or is off as it is where nobody set it. */
function isPassedOver({ name, node }: Member): boolean {
  if (READ_MEMBERS.has(name) || !SECURITY_MEMBER.test(name)) return !SWITCHES.has(name) && !VALUES.has(name);
  return node.kind === 'boolean' && !node.value && !SWITCHES.has(name);
}

function applyKeys(block: WlanBlock, wlan: JsonObject): void {
  const psk = keyOf(wlan, 'psk');
  const pskNode = memberOf(wlan, 'psk');
  if (psk !== null && pskNode !== null)
    block.psk = { value: psk, at: statementOf({ name: 'psk', node: pskNode }, true) };
  const key = keyOf(wlan, 'wep-key');
  const node = memberOf(wlan, 'wep-key');
  const index = numberOf(memberOf(wlan, 'wep-key-index'));
  if (key === null || node === null || index === null) return;
  const size = textOf(memberOf(wlan, 'wep-key-size')) === 'apf-vap-80211-encryp-wep40' ? 40 : 128;
  block.wepKey = { value: { size, key, index }, at: statementOf({ name: 'wep-key', node }, true) };
}

function applyRadio(block: WlanBlock, wlan: JsonObject): void {
  for (const policy of entriesOf(memberOf(wlan, 'wlan-radio-policies', 'wlan-radio-policy'))) {
    const node = memberOf(policy, 'band');
    const band = BANDS[textOf(node) ?? ''];
    if (node !== null && band !== undefined)
      block.radios.push({ value: [band], at: statementOf({ name: 'band', node }) });
  }
}

/** Keeps a member that was not understood. */
function keepStrange(block: WlanBlock, at: Statement, left: NotUnderstood[]): void {
  block.doubts.add(at);
  left.push(notUnderstood(at));
}

function applyAir(block: WlanBlock, wlan: JsonObject, left: NotUnderstood[]): void {
  const air = memberOf(wlan, 'apf-vap-id-data');
  const ssid = textOf(memberOf(air, 'ssid'));
  // The reader of commands takes a backslash for the beginning of an escape; here it is one character.
  if (ssid !== null && ssid !== '') block.ssid = ssid.replaceAll('\\', String.raw`\x5C`);
  const status = memberOf(air, 'wlan-status');
  if (status?.kind === 'boolean')
    block.settings.set(
      'shutdown',
      status.value ? 'off' : 'on',
      statementOf({ name: 'wlan-status', node: status }),
    );
  const mode = memberOf(wlan, 'ft-mode');
  const ft = FT_MODES[textOf(mode) ?? ''];
  if (mode === null) return;
  const at = statementOf({ name: 'ft-mode', node: mode });
  if (ft === undefined) keepStrange(block, at, left);
  else block.ft = { value: ft, at };
}

/** One entry of `wlan-cfg-entry` as the block of commands that would make it; what is strange goes into `left`. */
export function toBlock(
  wlan: JsonObject,
  name: string,
  defaults: SettingDefaults<WlanSetting>,
  left: NotUnderstood[],
): WlanBlock {
  const settings = new Settings(defaults, `show wlan name ${name}`);
  const node = memberOf(wlan, 'profile-name') ?? wlan;
  const block: WlanBlock = {
    ...{ name, at: statementOf({ name: 'profile-name', node }), settings },
    ...{ number: numberOf(memberOf(wlan, 'wlan-id')), ssid: null, ft: null, psk: null, wepKey: null },
    ...{ clientVlan: null, isMade: false },
    ...{ radios: [], unconfirmed: [], doubts: new Doubts(DOUBTS) },
  };
  const nested = ['apf-vap-id-data', 'apf-vap-802-11v-data'].flatMap((part) =>
    entriesOf(memberOf(wlan, part)),
  );
  for (const member of [wlan, ...nested].flatMap(membersOf)) {
    const at = statementOf(member);
    if (!set(settings, member, at) && !isPassedOver(member)) keepStrange(block, at, left);
  }
  applyAir(block, wlan, left);
  applyKeys(block, wlan);
  applyRadio(block, wlan);
  // A request that changes a WLAN leaves the rest of it as it is.
  block.isMade = block.number !== null && block.ssid !== null;
  if (!block.isMade) settings.forgetDefaults(node.line);
  return block;
}
