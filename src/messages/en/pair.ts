import type { SsidParting } from '#core/pair/pair-params';
import type { PairField } from '#core/pair/pair-field';
import type { PairTexts } from '../pair-texts';
import { fixTexts } from './fix';
import { terms } from './terms';

const hidden: PairTexts['hidden'] = {
  masked: 'asterisks stand where the key was',
  'encrypted-type-6': 'it is encrypted (type 6) with a key that stays on the device',
  'encrypted-type-8': 'it is encrypted (type 8) with a key that stays on the device',
  'aireos-encrypted': 'the backup holds it encrypted',
  'undecodable-type-7': 'its type 7 digits can not be decoded',
  hashed: 'only a hash of it is stored',
  sealed: 'it is sealed',
  elsewhere: 'it is kept in another place',
  'not-shown': 'this kind of configuration never shows it',
};

const ssidDifferences: PairTexts['ssidDifferences'] = {
  normalization: 'composed and decomposed characters (NFC, NFD)',
  case: 'upper and lower case',
  'edge-space': 'a space at an edge',
  invisible: 'a character that shows nothing',
  'look-alike': 'characters that look alike',
};

function roaming(method: string): string {
  return (terms.fastRoaming as Readonly<Record<string, string>>)[method] ?? method;
}

const fields: PairTexts['fields'] = {
  network: 'Network',
  state: 'On the air',
  ssid: 'SSID',
  ssidRepeated: 'SSID more than once',
  hidden: 'Hidden SSID',
  band: 'Band',
  vlan: 'VLAN',
  security: 'Security',
  authentication: '802.11 authentication',
  keyManagement: 'Key management',
  encryption: 'Encryption',
  groupCipher: 'Group cipher',
  akm: 'Key management suites (AKM)',
  fastRoaming: 'Fast roaming',
  overTheDs: 'FT way',
  pmf: 'Protected management frames',
  wpaCompatibility: 'Backward compatibility with WPA',
  psk: 'Pre-shared key',
  'wep.key': 'WEP key',
  'wep.keyIndex': 'WEP key index',
  'wep.keySize': 'WEP key size',
  'wep.authentication': 'WEP authentication',
  radius: 'RADIUS servers',
  'radius.host': 'RADIUS server',
  'radius.authPort': 'RADIUS authentication port',
  'radius.acctPort': 'RADIUS accounting port',
  'radius.secret': 'RADIUS shared secret',
  notUnderstood: 'Lines not understood',
  unconfirmed: 'Unconfirmed keyword',
};

const options: PairTexts['options'] = {
  okc: 'Opportunistic key caching',
  'neighbor-report': 'Neighbor reports (802.11k)',
  'bss-transition': 'BSS transition (802.11v)',
  'cckm-timestamp-tolerance': 'CCKM timestamp tolerance (ms)',
  wmm: 'WMM',
  qos: 'QoS profile',
  'admission-control': 'Admission control',
  'dtim-2.4': 'DTIM period, 2.4 GHz',
  'dtim-5': 'DTIM period, 5 GHz',
  'session-timeout': 'Session timeout (s)',
  'client-exclusion': 'Client exclusion',
  'aironet-ie': 'Aironet information elements',
  'band-select': 'Band select',
  'load-balance': 'Load balancing',
  'dhcp-required': 'DHCP required',
  'peer-blocking': 'Peer-to-peer blocking',
  'minimum-rate': 'Lowest rate (Mbps)',
  'eapol-key-timeout': 'EAPOL key timeout (ms)',
  wds: 'WDS',
  'mac-filtering': 'MAC address check',
};

function fieldName(name: PairField): string {
  const known: Readonly<Record<string, string>> = fields;
  const option: Readonly<Record<string, string>> = options;
  return known[name] ?? option[name.replace('option.', '')] ?? name;
}

function parting({ position, phoneCodePoints, apCodePoints }: SsidParting): string {
  const shown = (points: string) => (points === '' ? 'nothing' : points);
  return `From character ${position} on the phone has ${shown(phoneCodePoints)}, the access point ${shown(apCodePoints)}.`;
}

const lookAt = (look: string) => (look === '' ? '' : ` Look at it on the device: ${look}.`);

const rows: PairTexts['rows'] = {
  'pair.equal': () => 'Both sides agree.',
  'pair.unknown': ({ look }) => `The configuration does not tell this value.${lookAt(look)}`,
  'pair.unknown-minor': ({ look }) =>
    `The configuration does not tell this value; joining the network does not depend on it.${lookAt(look)}`,

  'pair.network-missing': ({ near }) =>
    near === ''
      ? 'The configuration has no network at all.'
      : `The configuration has no network with this SSID; it has: ${near}. Choose one of them, or create the network from the export of the profile.`,
  'pair.disabled': () => 'The network is disabled on the access point, so no phone can hear it. Enable it.',
  'pair.shut-down': () => 'Everything that carries the network is shut down. Bring it up ("no shutdown").',
  'pair.not-attached': () =>
    'The network is attached to no radio or policy tag, so it is not on the air. Attach it.',

  'pair.ssid-different': (params) => `The SSIDs differ. ${parting(params)} They must agree byte by byte.`,
  'pair.ssid-looks-alike': (params) =>
    `The SSIDs look the same and are not: ${params.kinds.map((kind) => ssidDifferences[kind]).join('; ')}. ${parting(params)} Type the SSID anew on one side.`,
  'pair.ssid-not-text': () =>
    "The access point's SSID holds bytes that are no UTF-8 text, so it can't be the phone's.",
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

const advice: PairTexts['advice'] = {
  'advice.offer': ({ platform, akms }) =>
    `${terms.apPlatform[platform]}: offer together ${akms.join(' + ')}.`,
  'advice.method-ft': () => 'Use FT (802.11r) with WPA2 and AES; it is what the phones recommend.',
  'advice.method-cckm': () => 'Use CCKM with WPA2 and AES: FT is not possible on every part of this site.',
  'advice.method-none': () =>
    'Fast roaming is not possible on every part of this site; calls may drop out while roaming.',
  'advice.platform-without': ({ platform, method }) =>
    `${terms.apPlatform[platform]} has no ${terms.fastRoaming[method]}.`,
  'advice.phone-without': ({ model, method }) =>
    `${terms.phoneModel[model]} has no ${terms.fastRoaming[method]}.`,
  'advice.wds-needed': () =>
    'Autonomous access points need a WDS device, and each of them must be registered to it.',
  'advice.adaptive-off': ({ platform }) =>
    `${terms.apPlatform[platform]}: turn adaptive 802.11r off; it does not serve these phones.`,
  'advice.over-the-air': () => 'Let FT go over the air, not over the wired network (over the DS).',
  'advice.over-the-ds-fixed': () => 'The Meraki API has no choice between over the air and over the DS.',
  'advice.cckm-deprecated': () =>
    'The Catalyst 9800 marks CCKM as deprecated in releases 17.10 to 17.17; plan the move to FT.',
  'advice.cckm-timestamp': ({ platform }) =>
    `${terms.apPlatform[platform]}: set the CCKM timestamp tolerance to 5000 ms.`,
  'advice.keep-plain': ({ akm }) =>
    `Other clients join as well: keep the suite without fast roaming (${akm}) beside the fast one.`,
  'advice.ft-only-possible': () =>
    'Only these phones join, so the FT suite may stand alone; the first other client needs the one without FT.',
  'advice.together-unconfirmed': () =>
    'Whether the FT keyword of autonomous IOS leaves the suite without FT on offer is not documented. Try one client of each kind.',
  'advice.keyword-unconfirmed': () =>
    'The order of the fast-roaming keywords on autonomous IOS is in no public file. Check with "show running-config" that the line was taken.',
  'advice.key-holders': () =>
    'hostapd: several access points need each other as key holders (r0kh, r1kh), with a key of their own.',
  'advice.never-cckm-with-psk': () => 'CCKM needs 802.1X; never offer it together with PSK.',
  'advice.k-and-v-off': () => 'Turn 802.11k and 802.11v off for the phones; they do not support them.',
  'advice.platforms-apart': () =>
    'Between access points of different platforms the phones roam with a full log-on: keys are not shared.',
};

const values: PairTexts['values'] = {
  on: 'on',
  off: 'off',
  hidden: 'hidden',
  broadcast: 'visible',
  none: 'none',
  open: 'open',
  shared: 'shared key',
  readable: 'readable',
  absent: 'absent',
  adaptive: 'adaptive',
  optional: 'optional',
  required: 'required',
  auto: 'automatic',
  untagged: 'untagged',
  static: 'static',
  disabled: 'disabled',
  'shut-down': 'shut down',
  'not-attached': 'attached to nothing',
  present: 'present',
  other: 'another',
  'over-the-air': 'over the air',
  'over-the-ds': 'over the DS',
  true: 'on',
  false: 'off',
};

export const pair: PairTexts = {
  values,
  rows,
  fields,
  options,
  hidden,
  ssidDifferences,
  verdicts: { match: 'Match', mismatch: 'Mismatch', unknown: 'Not certain' },
  rowVerdicts: { equal: 'equal', different: 'different', missing: 'missing', unknown: 'unknown' },
  ...fixTexts(fieldName),
  advice,
  draftQuestions: {
    'draft.eap-method': () =>
      'The access point does not know the EAP method; RADIUS and phone agree on it. Choose it.',
    'draft.credentials': () =>
      'User name and password, or the certificate, are not in an access point. Fill them in.',
    'draft.key-hidden': ({ why }) => `The key can't be read: ${hidden[why]}. Type it.`,
    'draft.key-unknown': ({ look }) => `The key is not in the configuration. Type it.${lookAt(look)}`,
    'draft.radius-unknown': ({ look }) => `Which RADIUS servers are asked is not told.${lookAt(look)}`,
    'draft.radius-secret': ({ host }) =>
      `The shared secret of ${host} can't be read. Type it, or leave it open.`,
    'draft.value-unknown': ({ member, look }) =>
      `"${terms.member[member] ?? member}" is not told by the configuration.${lookAt(look)}`,
    'draft.vlan-name': ({ name }) => `The VLAN is called "${name}". Enter its number.`,
    'draft.not-on-air': ({ state }) =>
      state === 'disabled'
        ? 'The network is disabled at present.'
        : state === 'shut-down'
          ? 'What carries the network is shut down at present.'
          : 'The network is attached to nothing at present.',
    'draft.stronger-chosen': ({ others }) => `The network also offers ${others}; the stronger one was taken.`,
    'draft.also-without-fast-roaming': () => 'The network also lets clients in without fast roaming.',
    'draft.phone-model': () => 'Choose the phone model, and check what it can do.',
  },
  noDraft: {
    'draft.no-row': ({ keyManagement, encryption }) =>
      `Table 5 has no row for this network (${keyManagement}, ${encryption}); the phones can't join it.`,
    'draft.ssid-not-text': () => 'The SSID is unknown or no text, so no profile can name it.',
    'draft.security-unknown': ({ look }) =>
      `The configuration does not tell how the network is protected.${lookAt(look)}`,
  },
};
