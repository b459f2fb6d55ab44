import { childAt, type XmlElement } from '../../xml/element';
import { pskOfText, wepKeyOfText } from '../client/key-text';
import {
  dynamicWepProtection,
  openProtection,
  staticWepProtection,
  wpaProtection,
  type Protection,
} from '../client/protection';
import { originOfElement } from '../client/shown';
import { unknownRoaming } from '../client/unknown-roaming';
import { hiddenKey, NO_KEY, type KeyState } from '../model/key-state';
import { defaultsOf, sourced, unknown, type LineOrigin, type Sourced } from '../model/origin';
import type { Akm, KeyManagementKind, StaticWepSize } from '../model/vocabulary';
import { LOOK, WPA_AUTHENTICATIONS, WPA_ENCRYPTIONS, type WindowsAuthentication } from './vocabulary';

const byDefault = defaultsOf('windows', null);

export function textAt(element: XmlElement | null, ...path: readonly string[]): string {
  return childAt(element, ...path)?.text.trim() ?? '';
}

interface SharedKey {
  readonly key: Sourced<KeyState>;
  readonly text: string;
}

/** `protected` says that only this Windows can decrypt the key; the material is then no key at all. */
function sharedKey(security: XmlElement, origin: LineOrigin): SharedKey {
  const block = childAt(security, 'sharedKey');
  const material = childAt(block, 'keyMaterial');
  if (block === null) return { key: sourced<KeyState>(NO_KEY, origin), text: '' };
  if (/^(?:true|1)$/.test(textAt(block, 'protected')))
    return { key: sourced(hiddenKey('sealed'), originOfElement(material ?? block, true)), text: '' };
  const text = material?.text ?? '';
  if (material === null || text === '')
    return { key: sourced(hiddenKey('not-shown'), { kind: 'line', line: block.line }), text: '' };
  const state = textAt(block, 'keyType') === 'networkKey' ? pskOfText(text.trim()) : pskOfText(text);
  return { key: sourced(state, originOfElement(material, true)), text: text.trim() };
}

/** `keyIndex` counts from 0; phones count from 1. */
function keyIndex(security: XmlElement): Sourced<number> {
  const element = childAt(security, 'keyIndex');
  if (element === null) return byDefault(1, 'WLAN_profile: keyIndex 0 where it is absent');
  const index = Number(element.text.trim());
  return Number.isInteger(index) && index >= 0 && index <= 3
    ? sourced(index + 1, originOfElement(element))
    : unknown(LOOK, element.line);
}

function wep(security: XmlElement, authentication: XmlElement, origin: LineOrigin): Protection {
  const { key, text } = sharedKey(security, origin);
  const isReadable = key.known && key.value.kind === 'readable';
  const parsed = wepKeyOfText(text);
  const size: StaticWepSize | null = isReadable ? parsed.size : null;
  return staticWepProtection(origin, {
    key: isReadable ? { ...key, value: parsed.key } : key,
    size,
    index: keyIndex(security),
    authentication: sourced(
      authentication.text.trim() === 'shared' ? 'shared' : 'open',
      originOfElement(authentication),
    ),
  });
}

interface WpaChoice {
  readonly kinds: readonly KeyManagementKind[];
  readonly akms: readonly Akm[];
}

/** With the transition mode a WPA3 profile takes WPA2 as well. */
function withTransition(row: WindowsAuthentication, block: XmlElement): WpaChoice {
  const isTransition = /^(?:true|1)$/.test(textAt(block, 'transitionMode'));
  if (!isTransition || row.kinds[0] !== 'wpa3') return row;
  const older: readonly Akm[] = row.akms[0] === 'sae' ? ['psk'] : ['dot1x'];
  return { kinds: ['wpa2', 'wpa3'], akms: [...older, ...row.akms] };
}

function wpa(
  security: XmlElement,
  block: XmlElement,
  authentication: XmlElement,
  row: WindowsAuthentication,
): Protection {
  const origin = originOfElement(authentication);
  const { kinds, akms } = withTransition(row, block);
  const encryption = childAt(block, 'encryption');
  const cipher = WPA_ENCRYPTIONS.get(encryption?.text.trim() ?? '');
  return wpaProtection(origin, {
    kinds: sourced(kinds, origin),
    akms: sourced(akms, origin),
    ciphers:
      encryption === null || cipher === undefined
        ? unknown(LOOK, encryption?.line)
        : sourced([cipher], originOfElement(encryption)),
    group: unknown(LOOK),
    psk: sharedKey(security, origin).key,
    pmf: kinds.includes('wpa2') || kinds.includes('wpa') ? unknown(LOOK) : sourced('required', origin),
    fastTransition: unknownRoaming(LOOK),
  });
}

/** The origin of what an element and one beside it decide together. */
function bothLines(element: XmlElement, other: XmlElement): LineOrigin {
  const origin = originOfElement(element);
  return other.line === element.line ? origin : { ...origin, also: [other.line] };
}

/** What a profile's `security` element decides; nothing where its values are not known. */
export function protectionOf(security: XmlElement | null): Partial<Protection> {
  const block = childAt(security, 'authEncryption');
  const authentication = childAt(block, 'authentication');
  if (security === null || block === null || authentication === null) return {};
  const row = WPA_AUTHENTICATIONS.get(authentication.text.trim());
  if (row !== undefined) return wpa(security, block, authentication, row);
  const encryption = childAt(block, 'encryption');
  if (encryption === null || !/^(?:open|shared)$/.test(authentication.text.trim())) return {};
  const origin = bothLines(encryption, authentication);
  const usesOneX = /^(?:true|1)$/.test(textAt(block, 'useOneX'));
  if (encryption.text.trim() === 'WEP')
    return usesOneX ? dynamicWepProtection(origin) : wep(security, authentication, origin);
  return encryption.text.trim() === 'none' && !usesOneX ? openProtection(origin) : {};
}
