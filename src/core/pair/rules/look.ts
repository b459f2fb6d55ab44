import type { DialectId } from '../../import/model/dialect-id';
import type { PairField } from '../pair-field';

type Topic = 'wlan' | 'key' | 'radius' | 'vlan' | 'roaming' | 'radio';

/** Which of the commands below shows a field. */
const TOPIC_OF: Readonly<Partial<Record<PairField, Topic>>> = {
  ...{ psk: 'key', 'wep.key': 'key', 'wep.keyIndex': 'key', 'wep.keySize': 'key' },
  ...{ radius: 'radius', 'radius.host': 'radius', 'radius.authPort': 'radius' },
  ...{ 'radius.acctPort': 'radius', 'radius.secret': 'radius', vlan: 'vlan' },
  ...{ akm: 'roaming', fastRoaming: 'roaming', overTheDs: 'roaming', band: 'radio', state: 'radio' },
};

/** The same controller, whether its configuration came as commands or as JSON. */
const C9800: Readonly<Record<Topic, string>> = {
  wlan: 'show wlan id <id>',
  key: 'show running-config | section ^wlan',
  radius: 'show aaa servers',
  vlan: 'show wireless profile policy detailed <name>',
  roaming: 'show wlan id <id>',
  radio: 'show wireless tag policy summary',
};

/** What shows a setting on the device: a command, a page, or the line of the file. */
// prettier-ignore
const LOOKS: Readonly<Partial<Record<DialectId, Readonly<Record<Topic, string>>>>> = {
  'ios-autonomous': {
    wlan: 'show running-config | section dot11 ssid',
    key: 'show running-config | section dot11 ssid',
    radius: 'show aaa servers',
    vlan: 'show vlans',
    roaming: 'show wlccp wds ap',
    radio: 'show controllers dot11Radio 0',
  },
  aireos: {
    wlan: 'show wlan <id>',
    key: 'show wlan <id>',
    radius: 'show radius summary',
    vlan: 'show interface summary',
    roaming: 'show wlan <id>',
    radio: 'show wlan summary',
  },
  c9800: C9800,
  'c9800-restconf': C9800,
  meraki: {
    wlan: 'Wireless > Configure > Access control',
    key: 'Wireless > Configure > Access control',
    radius: 'Wireless > Configure > Access control > RADIUS',
    vlan: 'Wireless > Configure > Access control > Client IP and VLAN',
    roaming: 'Wireless > Configure > Access control > 802.11r',
    radio: 'Wireless > Configure > Radio settings',
  },
  hostapd: {
    wlan: 'hostapd_cli get_config',
    key: 'hostapd.conf: wpa_passphrase, wpa_psk_file',
    radius: 'hostapd.conf: auth_server_addr',
    vlan: 'hostapd.conf: bridge; bridge vlan show',
    roaming: 'hostapd_cli get_config',
    radio: 'hostapd_cli status',
  },
  openwrt: {
    wlan: 'uci show wireless',
    key: 'uci show wireless',
    radius: 'uci show wireless',
    vlan: 'uci show network',
    roaming: 'uci show wireless',
    radio: 'wifi status',
  },
};

/** What to look at on the device for a field; null for dialects that are no access point's. */
export function lookFor(
  field: PairField,
  dialect: DialectId | undefined,
  number: number | null,
): string | null {
  const looks = dialect === undefined ? undefined : LOOKS[dialect];
  const look = looks?.[TOPIC_OF[field] ?? 'wlan'];
  if (look === undefined) return null;
  return number === null ? look : look.replace('<id>', String(number));
}
