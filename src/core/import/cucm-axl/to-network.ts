import { childAt, type XmlElement } from '../../xml/element';
import { clientNetwork } from '../client/base-network';
import { passwordOfText, pskOfText, wepKeyOfText } from '../client/key-text';
import { noEap } from '../client/no-eap';
import { openProtection, staticWepProtection, wpaProtection, type Protection } from '../client/protection';
import { originOfElement } from '../client/shown';
import { unknownRoaming } from '../client/unknown-roaming';
import type { ClientSettings } from '../model/client-settings';
import { hiddenKey, NO_KEY, type KeyState } from '../model/key-state';
import type { Network } from '../model/network';
import { unknownClient } from '../model/new-network';
import { importNote, type ImportNote } from '../model/notes';
import { defaultsOf, sourced, unknown, type Sourced } from '../model/origin';
import { ssidOfText } from '../model/ssid-octets';
import type { ClientEapMethod } from '../model/vocabulary';
import type { AxlProfile } from './profiles';
import { AIR_LOOK, BANDS, EAP_METHODS, LOOK } from './vocabulary';

const byDefault = defaultsOf('cucm-axl', null);
const SOURCE = 'AXLSoap.xsd: XWLANProfile';

/** A secret's element; an answer leaves it out or empty although the call manager has one. */
function secretOf(
  { element, isComplete }: AxlProfile,
  name: string,
  readAs: (text: string) => KeyState,
): Sourced<KeyState> {
  const child = childAt(element, name);
  if (child !== null && child.text !== '') return sourced(readAs(child.text), originOfElement(child, true));
  if (isComplete) return byDefault<KeyState>(NO_KEY, `${SOURCE}: ${name} is optional`);
  return sourced(hiddenKey('not-shown'), { kind: 'line', line: (child ?? element).line });
}

function wep(profile: AxlProfile, method: XmlElement): Protection {
  return staticWepProtection(originOfElement(method), {
    key: secretOf(profile, 'wepKey', (text) => wepKeyOfText(text).key),
    size: wepKeyOfText(childAt(profile.element, 'wepKey')?.text ?? '').size,
    index: unknown(LOOK),
    authentication: unknown(LOOK),
  });
}

function wpa(profile: AxlProfile, method: XmlElement, isPersonal: boolean): Protection {
  const origin = originOfElement(method);
  const open = unknown(AIR_LOOK, method.line);
  return {
    ...wpaProtection(origin, {
      ...{ kinds: open, ciphers: open, group: open, akms: open, pmf: open },
      psk: isPersonal ? secretOf(profile, 'pskPassphrase', pskOfText) : sourced<KeyState>(NO_KEY, origin),
      fastTransition: unknownRoaming(AIR_LOOK),
    }),
  };
}

function protectionOf(profile: AxlProfile): Partial<Protection> {
  const method = childAt(profile.element, 'authMethod');
  if (method === null) return {};
  switch (method.text.trim().toLowerCase()) {
    case 'none':
      return openProtection(originOfElement(method));
    case 'wep':
      return wep(profile, method);
    case 'psk':
      return wpa(profile, method, true);
    default:
      return eapMethod(method) === undefined ? {} : wpa(profile, method, false);
  }
}

function eapMethod(method: XmlElement): ClientEapMethod | undefined {
  return EAP_METHODS.get(method.text.trim().toLowerCase());
}

/** AXL carries neither the server's CA nor which certificate the phone uses. */
function clientOf(profile: AxlProfile): ClientSettings {
  const method = childAt(profile.element, 'authMethod');
  const open = unknownClient(LOOK);
  if (method === null) return open;
  const eap = eapMethod(method);
  if (eap === undefined)
    return /^(?:none|wep|psk)$/i.test(method.text.trim()) ? noEap(originOfElement(method)) : open;
  const name = childAt(profile.element, 'userName');
  return {
    ...open,
    eapMethods: sourced([eap], originOfElement(method)),
    identity:
      name === null
        ? profile.isComplete
          ? byDefault(null, `${SOURCE}: userName is optional`)
          : unknown(LOOK)
        : sourced(name.text, originOfElement(name)),
    password:
      eap === 'eap-tls'
        ? byDefault<KeyState>(NO_KEY, 'EAP-TLS: no password')
        : secretOf(profile, 'password', passwordOfText),
    userCertificate: eap === 'eap-tls' ? unknown(LOOK) : byDefault('none', 'no certificate with this method'),
  };
}

function bandsOf(element: XmlElement): Pick<Network, 'bands'> {
  const band = childAt(element, 'frequencyBand');
  const bands = BANDS.get(band?.text.trim() ?? '');
  return {
    bands:
      band === null || bands === undefined
        ? unknown(LOOK, band?.line)
        : sourced(bands, originOfElement(band)),
  };
}

function notesOf(element: XmlElement): ImportNote[] {
  const method = childAt(element, 'authMethod');
  const ssid = childAt(element, 'ssid');
  const notes: ImportNote[] = [];
  const isKnown =
    method === null || eapMethod(method) !== undefined || /^(?:none|wep|psk)$/i.test(method.text.trim());
  if (!isKnown) notes.push(importNote('import.value-invalid', method.line, { member: 'authMethod' }));
  if (ssid?.text.endsWith(' ') === true)
    notes.push(importNote('import.trailing-space', ssid.line, { member: 'ssid' }));
  return notes;
}

/** One profile of the call manager as a network. */
export function toNetwork(profile: AxlProfile): Network {
  const { element } = profile;
  const base = clientNetwork('cucm-axl', element.line, LOOK);
  const name = childAt(element, 'newName') ?? childAt(element, 'name');
  const ssid = childAt(element, 'ssid');
  return {
    ...base,
    name: name === null ? base.name : sourced(name.text.trim(), originOfElement(name)),
    ssid: ssid === null ? unknown(LOOK, element.line) : sourced(ssidOfText(ssid.text), originOfElement(ssid)),
    hidden: unknown('show running-config'),
    ...bandsOf(element),
    ...protectionOf(profile),
    client: clientOf(profile),
    notes: notesOf(element),
  };
}
