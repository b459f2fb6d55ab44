import type { SsidParting } from '#core/pair/pair-params';
import type { PairTexts } from '../../pair-texts';
import { terms } from '../terms';
import { faultText, hidden, lookAt, options, ssidDifferences } from './words';

function roaming(method: string): string {
  return (terms.fastRoaming as Readonly<Record<string, string>>)[method] ?? method;
}

function parting({ position, phoneCodePoints, apCodePoints }: SsidParting): string {
  const shown = (points: string) => (points === '' ? 'nothing' : points);
  return `From character ${position} on the phone has ${shown(phoneCodePoints)}, the access point ${shown(apCodePoints)}.`;
}

export const rows: PairTexts['rows'] = {
  'pair.equal': () => 'Both sides agree.',
  'pair.unknown': ({ look }) => `The configuration does not tell this value.${lookAt(look)}`,
  'pair.unknown-minor': ({ look }) =>
    `The configuration does not tell this value; joining the network does not depend on it.${lookAt(look)}`,

  'pair.network-missing': ({ near }) =>
    near === ''
      ? 'The configuration has no network at all.'
      : `The configuration has no network with this SSID; it has: ${near}. Choose one of them, or create the network from the export of the profile.`,
  'pair.network-untold': ({ near, text }) =>
    `No network with this SSID was read${near === '' ? '' : ` (read: ${near})`}, but lines about Wi-Fi were not understood, first: ${text}. Read the complete configuration.`,
  'pair.disabled': () => 'The network is disabled on the access point, so no phone can hear it. Enable it.',
  'pair.shut-down': () => 'Everything that carries the network is shut down. Bring it up ("no shutdown").',
  'pair.not-attached': () =>
    'The network is attached to no radio or policy tag, so it is not on the air. Attach it.',
  'pair.no-clients': () =>
    'By its "station-role" the radio that carries the network is a bridge or listens only: it lets no phone in. Compare with the access point that serves the phones, or with another radio.',

  'pair.ssid-different': (params) => `The SSIDs differ. ${parting(params)} They must agree byte by byte.`,
  'pair.ssid-looks-alike': (params) =>
    `The SSIDs look the same and are not: ${params.kinds.map((kind) => ssidDifferences[kind]).join('; ')}. ${parting(params)} Type the SSID anew on one side.`,
  'pair.ssid-not-text': () =>
    "The access point's SSID holds bytes that are no UTF-8 text, so it can't be the phone's.",
  'pair.ssid-octets': ({ encoding }) =>
    `The letters agree, but the file is in ${encoding}: whether the access point sends them in UTF-8, as the phone does, can't be told. Look at the SSID with a phone or an analyser.`,
  'pair.ssid-repeated': ({ times }) =>
    `The SSID stands ${times} times in the configuration. The networks judge alike; check that each is meant.`,
  'pair.ssid-repeated-differs': ({ times }) =>
    `The SSID stands ${times} times in the configuration, with different settings. Which one the phone meets depends on the access point or radio. Make them alike, or take the wrong one off the air.`,
  'pair.hidden-different': ({ hidden: isHidden }) =>
    isHidden
      ? 'The access point hides the SSID, the profile says that it is visible. Phones find it more slowly.'
      : 'The access point shows the SSID, the profile says that it is hidden.',
  'pair.band-different': ({ phone, ap }) =>
    `The phone uses ${phone} GHz, the access point offers ${ap} GHz only.`.replace(
      'auto GHz',
      '2.4 and 5 GHz',
    ),
  'pair.vlan-different': ({ phone, ap }) =>
    `The access point puts clients into VLAN ${ap}, the profile expects VLAN ${phone}.`,
  'pair.vlan-name': ({ phone, name }) =>
    `The access point names the VLAN "${name}"; check that it is VLAN ${phone}.`,
  'pair.vlan-untagged': ({ phone }) =>
    `The network is not tagged here; check that the access point's own LAN is VLAN ${phone}.`,

  'pair.security-different': ({ phone, ap }) =>
    `The phone is set to ${phone}, the access point lets clients in by ${ap}.`,
  'pair.authentication-different': ({ phone, ap }) =>
    `The phone uses ${phone} authentication, the access point allows ${ap} only.`,
  'pair.network-eap-only': () =>
    'The access point allows Network-EAP only. Whether the phone joins so is not documented; add open authentication with EAP.',
  'pair.network-eap-missing': () =>
    'CCKM belongs to Network-EAP on this platform; add the line "authentication network-eap" beside the open one.',
  'pair.key-management-different': ({ phone, ap }) =>
    `The phone needs ${phone}, the access point offers ${ap}.`,
  'pair.key-management-optional': () =>
    'Key management is optional: clients without it get in as well. Take the word "optional" away.',
  'pair.cipher-different': ({ phone, ap }) =>
    `The phone encrypts with ${phone}, the access point with ${ap}.`,
  'pair.cipher-other-version': ({ phone, ap, keyManagement }) =>
    `The access point has ${phone}, but not for ${keyManagement}; there it offers ${ap}.`,
  'pair.tkip-unsupported': ({ model }) =>
    `The access point encrypts with TKIP only, which the ${terms.phoneModel[model]} can't do for its own frames. Offer WPA2 with AES.`,
  'pair.group-cipher-weak': ({ group }) =>
    `Group frames are encrypted with ${group}, weaker than the phone's own. The phone joins; take the weaker cipher away when no client needs it.`,
  'pair.group-cipher-unsupported': ({ group }) =>
    `Group frames are encrypted with ${group}, which the phones can't do.`,

  'pair.group-cipher-wep': ({ group }) =>
    `Broadcasts are encrypted with ${group.toUpperCase()}, which Table 5 has beside no WPA: no document says that the phones take it. Take WEP out of the ciphers.`,
  'pair.mac-filtering': ({ look }) =>
    `The access point checks MAC addresses as well; whether the phone's is allowed is not in the configuration.${lookAt(look)}`,

  'pair.akm-none-common': ({ phone, ap }) =>
    `No key management suite is common: the phone has ${phone}, the access point ${ap}.`,
  'pair.akm-phone-unknown': ({ ap }) =>
    `The access point offers ${ap} only; no document at hand says whether the phone has it. Offer the usual suite besides.`,
  'pair.akm-together': () =>
    'CCKM and PSK are on offer together; controllers do not take this combination. Take one away.',
  'pair.roaming-not-offered': ({ phone, ap }) =>
    `The profile chose ${roaming(phone)} for fast roaming, the access point offers ${roaming(ap)}. Calls would break up while roaming.`,
  'pair.ft-adaptive': () =>
    "Adaptive 802.11r does not serve these phones: only some other vendors' clients understand it. Turn adaptive off and FT on, with the FT suite.",
  'pair.ft-switched-off': () =>
    'The FT suite is on offer, but FT itself is switched off. Enable it on the network.',
  'pair.ft-only': () =>
    'The network offers FT alone. Clients without FT stay outside; keep the suite without FT if there are any.',
  'pair.ft-only-mixed': () =>
    'The network offers FT alone, and clients without FT are to join as well. Offer the suite without FT besides.',
  'pair.wds-needed': () =>
    'Fast roaming needs a WDS device that every access point is registered to; the configuration shows none.',
  'pair.over-the-ds': () => 'FT goes over the wired network; for the phones over the air is recommended.',
  'pair.pmf-required': ({ model }) =>
    `The access point requires protected management frames; no document at hand says whether the ${terms.phoneModel[model]} has them. Make them optional, or try one phone.`,
  'pair.pmf-with-tkip': () => 'Protected management frames are required, which does not go with TKIP.',
  'pair.wpa-compatibility-off': ({ model }) =>
    `The access point offers WPA only, and "Backward compatibility with WPA" is off on the ${terms.phoneModel[model]}. Turn it on, or offer WPA2.`,
  'pair.wpa-compatibility-check': () =>
    'The access point offers WPA only. Check on the phone that "Backward compatibility with WPA" is on, where the release has it.',

  'pair.psk-different': () => 'The pre-shared keys differ. Type the same one on both sides.',
  'pair.psk-missing': () => 'The access point has no pre-shared key for this network.',
  'pair.psk-not-derived': () =>
    'One side has a passphrase, the other 64 digits; the key was not derived, so they were not compared.',
  'pair.key-hidden': ({ side, why }) =>
    `The key can't be compared: on the ${side === 'ap' ? "access point's" : "phone's"} side ${hidden[why]}. Compare the check value, or type the key anew on both sides.`,
  'pair.key-invalid': ({ fault }) =>
    `The access point's key can't be right as it stands there. ${faultText(fault)} Look at the device, or type the key anew on both sides.`,
  'pair.wep-key-different': () => 'The WEP keys differ.',
  'pair.wep-key-missing': () => 'The access point has no WEP key for this network.',
  'pair.wep-index-different': ({ phone, ap }) =>
    `The phone uses WEP key ${phone}, the access point sends with key ${ap}.`,
  'pair.wep-size-different': ({ phone, ap }) =>
    `The phone's WEP key has ${phone} bits, the access point's ${ap}.`,
  'pair.wep-authentication-different': ({ phone, ap }) =>
    `The phone uses ${phone} authentication with WEP, the access point ${ap}.`,

  'pair.radius-missing': () => 'The network asks no RADIUS server, so nobody can log on.',
  'pair.radius-host-missing': ({ host, others }) =>
    others === ''
      ? `The network does not ask the RADIUS server ${host}.`
      : `The network asks ${others}, not the RADIUS server ${host} of the profile.`,
  'pair.radius-host-further': ({ host, others }) =>
    `The further RADIUS server ${host} is missing; the network asks ${others}.`,
  'pair.radius-extra': ({ host }) =>
    `The network also asks the RADIUS server ${host}, which the profile does not name.`,
  'pair.radius-auth-port': ({ host, phone, ap }) =>
    `The access point asks ${host} at port ${ap}, the profile says ${phone}.`,
  'pair.radius-acct-port': ({ host, phone, ap }) =>
    `Accounting goes to ${host} at port ${ap}, the profile says ${phone}.`,
  'pair.radius-secret-different': ({ host }) => `The shared secret for ${host} differs from the profile's.`,
  'pair.radius-secret-missing': ({ host }) => `The access point has no shared secret for ${host}.`,
  'pair.radius-secret-hidden': ({ host, side, why }) =>
    `The shared secret for ${host} can't be compared: on the ${side === 'ap' ? "access point's" : "phone's"} side ${hidden[why]}.`,
  'pair.radius-secret-open': ({ host }) =>
    `The profile leaves the shared secret for ${host} open, so it was not compared.`,

  'pair.option-unsuited': ({ option, value, wanted }) =>
    `${options[option]} is "${value}"; for the phones it should be: ${wanted}.`,
  'pair.option-unconfirmed': ({ option, value, wanted }) =>
    `${options[option]} is "${value}"; expected for voice: ${wanted} (not confirmed by a vendor text).`,
  'pair.lines-not-understood': ({ lines, count }) =>
    `${count} line(s) about Wi-Fi were not understood and may change the verdict: ${lines}.`,
  'pair.keyword-unconfirmed': ({ text }) =>
    `The verdict rests on a line whose form no vendor text confirms: "${text}".`,
};
