import { IOS_DOUBTS } from '../cisco/doubt-rows';
import { Doubts, keepStrange, keepStrangeBelow } from '../cisco/doubts';
import { storedKey } from '../cisco/stored-key';
import type { NotUnderstood } from '../model/import-result';
import type { KeyState } from '../model/key-state';
import type { RadioBand } from '../model/vocabulary';
import { actOn } from '../text/command-words';
import { matchForm, type Match } from '../text/forms';
import { withoutRemark } from '../text/remark';
import { commandWord, keyword, type Statement } from '../text/statement';
import { isIgnoredInRadio, RADIO_FORMS, RADIO_WORDS, radioName, type RadioForm } from './forms';
import { servesClients } from './station-roles';

export interface WepSlot {
  readonly key: KeyState;
  readonly size: 40 | 128;
  readonly transmit: boolean;
  readonly at: Statement;
}

/** The encryption of a radio, or of one VLAN on it. */
export interface EncryptionScope {
  ciphers: { readonly list: readonly string[]; readonly at: Statement } | null;
  wep: { readonly mandatory: boolean; readonly at: Statement } | null;
  readonly slots: Map<number, WepSlot>;
}

/** An SSID that a radio names; before 12.3(7)JA with commands of its own there. */
export interface RadioSsid {
  readonly name: string;
  readonly at: Statement;
  readonly commands: readonly Statement[];
}

export interface RadioBlock {
  readonly name: string;
  readonly at: Statement;
  readonly band: RadioBand | null;
  readonly ssids: RadioSsid[];
  /** By VLAN as written; the empty name is the radio without a VLAN. */
  readonly scopes: Map<string, EncryptionScope>;
  shutdown: { readonly down: boolean; readonly at: Statement } | null;
  overTheDs: { readonly value: boolean; readonly at: Statement } | null;
  dtim: { readonly value: number; readonly at: Statement } | null;
  rates: { readonly value: string; readonly at: Statement } | null;
  /** What `station-role` says; `serves` is null where the role is not known. */
  role: { readonly serves: boolean | null; readonly at: Statement } | null;
  readonly doubts: Doubts;
}

/** Radio 0 is 2.4 GHz and radio 1 is 5 GHz on every autonomous Aironet with two radios. */
function bandOf(name: string): RadioBand | null {
  const number = /(\d+)$/.exec(name)?.[1];
  if (number === '0') return '2.4';
  return number === '1' ? '5' : null;
}

export function scopeOf(radio: RadioBlock, vlan: string): EncryptionScope {
  const scope = radio.scopes.get(vlan) ?? { ciphers: null, wep: null, slots: new Map() };
  radio.scopes.set(vlan, scope);
  return scope;
}

/** `[0|7] KEY [transmit-key]` */
function wepSlot(rest: string, size: string, at: Statement): WepSlot | null {
  const words = rest.split(/\s+/);
  const transmit = words.at(-1)?.toLowerCase() === 'transmit-key';
  if (transmit) words.pop();
  const type = words.length === 2 ? (words[0] ?? null) : null;
  const key = words.at(-1) ?? '';
  if (words.length < 1 || words.length > 2 || key === '') return null;
  // How type 7 encodes the octets of a WEP key is not documented: not decoded rather than decoded wrongly.
  const state =
    type === '7' ? ({ kind: 'hidden', why: 'undecodable-type-7' } as const) : storedKey(type, key, 'hex');
  return { key: state, size: size === '40bit' ? 40 : 128, transmit, at };
}

function applyEncryption(radio: RadioBlock, match: Match<RadioForm>, at: Statement): boolean {
  const { bound, negated } = match;
  const scope = scopeOf(radio, bound['vlan'] ?? '');
  const slot = Number(bound['slot']);
  switch (match.sets) {
    case 'ciphers':
      scope.ciphers = negated ? null : { list: (bound['list'] ?? '').toLowerCase().split(/\s+/), at };
      return true;
    case 'wep-mode':
      scope.wep = negated ? null : { mandatory: bound['mode'] === 'mandatory', at };
      return true;
    case 'no-wep-key':
      scope.slots.delete(slot);
      return negated;
    default: {
      const key = negated ? null : wepSlot(bound['key'] ?? '', bound['size'] ?? '', at);
      if (key === null) scope.slots.delete(slot);
      else scope.slots.set(slot, key);
      return negated || key !== null;
    }
  }
}

/** `ssid NAME`: entered again, its commands add to those before; `no ssid NAME` takes it off the radio. */
function applySsid({ ssids }: RadioBlock, name: string, at: Statement, negated: boolean): void {
  const place = ssids.findIndex((entry) => entry.name === name);
  const before = ssids[place];
  if (negated && before !== undefined) ssids.splice(place, 1);
  else if (before !== undefined)
    ssids.splice(place, 1, { ...before, commands: [...before.commands, ...at.children] });
  else if (!negated) ssids.push({ name, at, commands: at.children });
}

function apply(radio: RadioBlock, at: Statement): boolean {
  const match = matchForm(RADIO_FORMS, at);
  if (match === null) return isIgnoredInRadio(at);
  const { bound, negated } = match;
  switch (match.sets) {
    case 'ssid':
      applySsid(radio, bound['ssid'] ?? '', at, negated);
      return true;
    case 'ciphers':
    case 'wep-mode':
    case 'wep-key':
    case 'no-wep-key':
      return applyEncryption(radio, match, at);
    case 'shutdown':
      radio.shutdown = { down: !negated, at };
      return true;
    case 'dot11r':
      radio.overTheDs = { value: bound['way'] === 'over-ds' && !negated, at };
      return true;
    case 'dtim':
      radio.dtim = { value: Number(bound['dtim']), at };
      return true;
    case 'rates':
      if (!negated) radio.rates = { value: bound['rates'] ?? '', at };
      return true;
    case 'role':
      radio.role = negated ? null : { serves: servesClients(at), at };
      return true;
    case 'ignored':
      return true;
  }
}

/** A command of a radio with commands of its own below it: an SSID, or a class of traffic, which says nothing of security. */
function opensMode({ first, words }: Statement): boolean {
  return first === 'ssid' || (first === 'dot11' && words[1]?.text.toLowerCase() === 'qos');
}

/** A command at whose end a key stands. */
function isKey({ text }: Statement): boolean {
  return /^(?:no )?enc\S* (?:vlan \S+ )?k/i.test(text);
}

/** Reads `interface Dot11RadioN`; what is not understood goes into `left`. */
export function gatherRadio(at: Statement, left: NotUnderstood[], into?: RadioBlock): RadioBlock {
  const name = radioName(at);
  const radio = into ?? {
    ...{ name, at, band: bandOf(name), ssids: [], scopes: new Map<string, EncryptionScope>() },
    ...{ shutdown: null, overTheDs: null, dtim: null, rates: null, role: null },
    doubts: new Doubts(IOS_DOUBTS),
  };
  for (const given of at.children) {
    const child = isKey(given) ? given : withoutRemark(given, commandWord(given) === 'ssid');
    if (keyword(child, 0) === 'exit') continue;
    const strange = actOn(child, RADIO_WORDS, (command) => apply(radio, command));
    if (strange !== null) keepStrange(strange, radio.doubts, left);
    else if (!opensMode(child)) keepStrangeBelow(child, radio.doubts, left);
  }
  return radio;
}
