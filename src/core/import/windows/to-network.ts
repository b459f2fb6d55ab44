import { childAt, childrenNamed, type XmlElement } from '../../xml/element';
import { clientNetwork } from '../client/base-network';
import { noEap } from '../client/no-eap';
import { originOfElement } from '../client/shown';
import type { Network } from '../model/network';
import { importNote, type ImportNote } from '../model/notes';
import { defaultsOf, sourced, unknown, type Sourced } from '../model/origin';
import { ssidOfHex, ssidOfText, type SsidOctets } from '../model/ssid-octets';
import { RADIO_BANDS, type RadioBand } from '../model/vocabulary';
import { eapOf } from './eap';
import { protectionOf, textAt } from './security';
import { isKnownValue, LOOK, PHY_BANDS } from './vocabulary';

const byDefault = defaultsOf('windows', null);

/** `hex` counts where both are given; the name is then only shown. */
function ssidOf(element: XmlElement | null): Sourced<SsidOctets> {
  const hex = childAt(element, 'hex');
  const name = childAt(element, 'name');
  if (hex !== null) {
    const ssid = ssidOfHex(hex.text.trim());
    return ssid === null ? unknown(LOOK, hex.line) : sourced(ssid, originOfElement(hex));
  }
  return name === null ? unknown(LOOK, element?.line) : sourced(ssidOfText(name.text), originOfElement(name));
}

function ssidNotes(element: XmlElement | null): ImportNote[] {
  const hex = childAt(element, 'hex');
  const name = childAt(element, 'name');
  const octets = hex === null ? null : ssidOfHex(hex.text.trim());
  const notes: ImportNote[] = [];
  if (hex !== null && octets === null)
    notes.push(importNote('import.value-invalid', hex.line, { member: 'hex' }));
  if (name !== null && typeof octets?.text === 'string' && octets.text !== name.text)
    notes.push(importNote('import.name-differs', name.line, { name: name.text.slice(0, 80) }));
  if (hex === null && name?.text.endsWith(' ') === true)
    notes.push(importNote('import.trailing-space', name.line, { member: 'SSID' }));
  return notes;
}

/** Values that decide about the security and that nobody knows. */
function valueNotes(block: XmlElement | null): ImportNote[] {
  return ['authentication', 'encryption'].flatMap((name) => {
    const element = childAt(block, name);
    if (element === null || isKnownValue(element.text.trim())) return [];
    return [importNote('import.value-invalid', element.line, { member: name })];
  });
}

function bandsOf(msm: XmlElement | null): Sourced<readonly RadioBand[]> | null {
  const types = childrenNamed(childAt(msm, 'connectivity'), 'phyType');
  const [first] = types;
  if (first === undefined) return null;
  const bands = types.flatMap(({ text }) => PHY_BANDS.get(text.trim()) ?? RADIO_BANDS);
  const chosen = RADIO_BANDS.filter((band) => bands.includes(band));
  return sourced(chosen, originOfElement(first));
}

function hiddenOf(config: XmlElement | null): Sourced<boolean> {
  const element = childAt(config, 'nonBroadcast');
  return element === null
    ? byDefault(false, 'WLAN_profile: nonBroadcast false where it is absent')
    : sourced(/^(?:true|1)$/.test(element.text.trim()), originOfElement(element));
}

/** What a profile says of all of its SSIDs. */
function toCommon(profile: XmlElement, config: XmlElement | null): Network {
  const msm = childAt(profile, 'MSM');
  const security = childAt(msm, 'security');
  const name = childAt(profile, 'name');
  const block = childAt(security, 'authEncryption');
  const usesOneX = childAt(block, 'useOneX');
  const base = clientNetwork('windows', profile.line, LOOK);
  const bands = bandsOf(msm);
  return {
    ...base,
    name: name === null ? base.name : sourced(name.text.trim(), originOfElement(name)),
    hidden: hiddenOf(config),
    ...(bands === null ? {} : { bands }),
    ...protectionOf(security),
    client:
      block !== null && !/^(?:true|1)$/.test(textAt(block, 'useOneX'))
        ? noEap(usesOneX === null ? { kind: 'line', line: block.line } : originOfElement(usesOneX))
        : eapOf(childAt(security, 'OneX')),
    notes: valueNotes(block),
  };
}

export function ssidsOf(profile: XmlElement): readonly XmlElement[] {
  return childrenNamed(childAt(profile, 'SSIDConfig'), 'SSID');
}

/** One profile as networks: one for each of its SSIDs. */
export function toNetworks(profile: XmlElement): readonly Network[] {
  const config = childAt(profile, 'SSIDConfig');
  const ssids = ssidsOf(profile);
  const common = toCommon(profile, config);
  return (ssids.length === 0 ? [null] : ssids).map((ssid) => ({
    ...common,
    ssid: ssidOf(ssid ?? config),
    notes: [...ssidNotes(ssid), ...common.notes],
  }));
}
