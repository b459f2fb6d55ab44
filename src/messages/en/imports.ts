import type { ForeignFile } from '#core/import/model/import-result';
import type { OtherOutput } from '#core/import/other-outputs';
import type { ImportTexts } from '../import-texts';

const members: Readonly<Record<string, string>> = {
  psk: 'pre-shared key',
  wpa_passphrase: 'passphrase',
  wep: 'WEP key',
  ssid: 'SSID',
};

const OUTPUTS: Readonly<Record<OtherOutput, string>> = {
  'aireos-report': 'an AireOS report (“show run-config”, “show wlan”)',
  'ios-xe-report': 'an IOS-XE report (“show wlan”)',
  clients: 'a list of clients',
  terraform: 'a Terraform file',
  ansible: 'an Ansible file',
  'uci-commands': 'a list of UCI commands',
  diff: 'a comparison of two files (diff)',
  scan: 'a list of networks that were found on the air',
  ifcfg: 'a network script of Red Hat (ifcfg)',
  'nmcli-report': 'a report of nmcli',
  'netsh-report': 'a report of Windows (“netsh wlan show”)',
  iwd: 'a network file of iwd',
  netplan: 'a Netplan file',
  connman: 'a ConnMan file',
  interfaces: 'a Debian file of interfaces',
  networkd: 'a systemd-networkd file',
  'android-store': "Android's own store of networks",
  'chrome-onc': 'a ChromeOS file (ONC)',
  'eap-config': 'an EAP installer file (eap-config)',
  'web-page': 'a web page',
  aruba: 'an Aruba configuration',
  mikrotik: 'a MikroTik configuration',
  fortinet: 'a FortiGate configuration',
  huawei: 'a Huawei configuration',
  airos: 'a Ubiquiti airOS configuration',
  nvram: "a router's list of settings (NVRAM)",
};

/** What a file is that is no text, and what to do about it. */
const FILES: Readonly<Record<ForeignFile, readonly [kind: string, todo: string]>> = {
  archive: [
    'an archive (ZIP, gzip, tar or the like)',
    'Unpack it and read the configuration in it; a backup of OpenWrt has it in etc/config/wireless.',
  ],
  document: [
    'a document (PDF, Word, Excel or the like)',
    'Open it, copy the configuration and paste it here.',
  ],
  picture: ['a picture', "Copy the configuration as text from the device's terminal and paste it here."],
  capture: ['a capture of packets', "Read the access point's configuration instead."],
  binary: [
    'no text in UTF-8, UTF-16 or CP949',
    'Save it as plain text (UTF-8), or copy the configuration from the terminal and paste it here.',
  ],
};

const nameOf = (member: string) => members[member] ?? `“${member}”`;

export const imports: ImportTexts = {
  dialects: {
    'ios-autonomous': 'Aironet autonomous IOS',
    aireos: 'AireOS controller',
    c9800: 'Catalyst 9800 (IOS-XE)',
    'c9800-restconf': 'Catalyst 9800 (IOS-XE), RESTCONF',
    meraki: 'Meraki Dashboard API',
    hostapd: 'hostapd',
    openwrt: 'OpenWrt (UCI)',
    windows: 'Windows WLAN profile',
    apple: 'Apple configuration profile',
    networkmanager: 'NetworkManager keyfile',
    'wpa-supplicant': 'wpa_supplicant',
    'cucm-axl': 'CUCM Wireless LAN Profile (AXL)',
    library: 'Library of this program',
  },
  notes: {
    'import.unconfirmed-keyword': ({ text }) =>
      `The reading rests on “${text}”, a form that no vendor text or device confirms. Check the setting on the device.`,
    'import.ssid-repeated': ({ times }) =>
      `${times} networks of this configuration have the same SSID. A phone may meet any of them.`,
    'import.type-7-decoded': () =>
      'The key was stored in Cisco type 7, which is reversible, and was decoded. Whoever has the file has the key.',
    'import.ssid-space': () =>
      'The SSID holds a space. Whether this device takes the rest of the line as the name is not documented: look at the beacons.',
    'import.trailing-space': ({ member }) =>
      `The ${nameOf(member)} ends in a space, and the space is part of it. Remove it unless the phone has it too.`,
    'import.name-differs': ({ name }) =>
      `The name beside the SSID says “${name}”, the SSID's octets say otherwise. The octets count: whoever reads only the name has the wrong network.`,
    'import.namespace-https': () =>
      'The namespace of the profile begins with https://. Microsoft’s schema has http://, and Windows may refuse the file: mend it before it is handed on.',
    'import.ssid-octets': ({ encoding }) =>
      `The file is in ${encoding}, so it can't be told which octets the SSID has on the air: those of UTF-8 or those of the file. Look at it with a phone or an analyser.`,
    'import.reference-missing': ({ kind, name }) =>
      `The configuration names the ${kind} “${name}” but does not contain it. Read the whole configuration.`,
    'import.value-invalid': ({ member }) =>
      `The ${nameOf(member)} is not in a form that the device knows. Look the setting up on the device.`,
    'import.set-twice': ({ member }) => `${nameOf(member)} is set twice; the later value counts.`,
    'import.key-management-optional': () =>
      'Key management is optional here: clients without encryption get in as well. Remove “optional”.',
    'import.no-network': () =>
      'No wireless network was found. Read the complete configuration, not a part of it.',
    'import.cut-off': () =>
      'A block has no end: the text is cut off, or a line is missing. Read the complete configuration.',
    'import.several-devices': ({ times }) =>
      `The text holds the configurations of ${times} devices; each was read on its own.`,
    'import.indentation-lost': () =>
      'Commands stand without indentation; blocks were found by their first words. Compare with the device.',
  },
  errors: {
    'import.empty': () => 'There is nothing to read. Paste the configuration or choose its file.',
    'import.too-many-networks': ({ networks, limit }) =>
      `The text names ${networks} networks; no device has more than ${limit}. Keep the part with the networks that you need.`,
    'import.too-large': ({ characters, limit }) =>
      `The text has ${characters} characters; at most ${limit} are read. Cut out the wireless part.`,
    'import.dialect-unclear': ({ candidates }) =>
      candidates.length === 0
        ? 'The text looks like no configuration that can be read. Name its platform, or read the complete configuration.'
        : candidates.length === 1
          ? `Too little speaks for one platform (${candidates.map(({ dialect }) => imports.dialects[dialect]).join()}). Name it, or read the complete configuration.`
          : `The text speaks for several platforms (${candidates.map(({ dialect }) => imports.dialects[dialect]).join(', ')}). Name the platform.`,
    'import.other-output': ({ output, line, look }) =>
      `Line ${line} is of ${OUTPUTS[output]}, which is not read here. ${
        look === null
          ? 'Look SSID, security and key up in it and enter them by hand.'
          : `Read “${look}” instead.`
      }`,
    'import.not-text': ({ file }) => {
      const [kind, todo] = FILES[file];
      return `The file is ${kind}. ${todo}`;
    },
    'import.dialect-unsupported': ({ dialect }) =>
      `“${dialect}” can't be read. Choose one of the platforms of the list.`,
    'import.malformed': ({ line, what }) =>
      `Line ${line} is not well-formed ${what}. Copy the whole text again.`,
  },
};
