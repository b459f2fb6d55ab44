import type { DIALECTS } from '#core/import/dialects';

type DialectId = (typeof DIALECTS)[number]['id'];

/** A large text of one dialect: networks as a real device or program writes them, among what else it writes. */
interface Recipe {
  readonly head: string;
  readonly network: (index: number) => string;
  readonly networks: number;
  /** What stands between and behind the networks. */
  readonly filler: (index: number) => string;
  readonly tail?: string;
}

const IOS_FILLER = (index: number) =>
  `interface Vlan${index}\n description floor ${index}\n ip address 192.0.2.1 255.255.255.0\n no ip route-cache\n!\n`;
const XML_FILLER = (index: number) => `<!-- exported by the deployment tool, batch ${index} -->\n`;
const json = (value: unknown) => JSON.stringify(value, null, 2);
const LIBRARY_HEAD = '{"format":"wlan-wizard-library","version":1,"profiles":[';

const RECIPES: Readonly<Record<DialectId, Recipe>> = {
  'ios-autonomous': {
    head: 'version 15.3\nhostname ap\naaa new-model\n',
    network: (index) =>
      `dot11 ssid Ward-${index}\n vlan ${index + 10}\n authentication open\n authentication key-management wpa version 2\n wpa-psk ascii 0 passphrase-${index}\n!\ninterface Dot11Radio0\n encryption vlan ${index + 10} mode ciphers aes-ccm\n ssid Ward-${index}\n!\n`,
    networks: 16,
    filler: IOS_FILLER,
  },
  aireos: {
    head: 'config sysname wlc\n',
    network: (index) =>
      [
        `config wlan create ${index + 1} Ward-${index} Ward-${index}`,
        `config wlan security wpa akm 802.1x disable ${index + 1}`,
        `config wlan security wpa akm psk enable ${index + 1}`,
        `config wlan security wpa akm psk set-key ascii passphrase-${index} ${index + 1}`,
        `config wlan enable ${index + 1}\n`,
      ].join('\n'),
    networks: 512,
    filler: (index) =>
      `config ap name ap-${index} 00:11:22:33:44:55\nconfig ap location "Floor ${index}" ap-${index}\n`,
  },
  c9800: {
    head: 'version 17.9\nhostname wlc\naaa new-model\nwireless profile policy voice\n vlan 110\n no shutdown\n',
    network: (index) =>
      `wlan Ward-${index} ${index + 1} Ward-${index}\n security wpa psk set-key ascii 0 passphrase-${index}\n no security wpa akm dot1x\n security wpa akm psk\n no shutdown\nwireless tag policy T${index}\n wlan Ward-${index} policy voice\n`,
    networks: 4096,
    // The largest controller takes 6000 access points.
    filler: (index) =>
      index < 4096 + 6000
        ? `ap 0011.2233.${index.toString(16).padStart(4, '0')}\n policy-tag T${index % 4096}\n`
        : IOS_FILLER(index),
  },
  'c9800-restconf': {
    head: '{"Cisco-IOS-XE-wireless-wlan-cfg:wlan-cfg-data":{"wlan-cfg-entries":{"wlan-cfg-entry":[',
    network: (index) =>
      `${index === 0 ? '' : ','}${json({
        'profile-name': `Ward-${index}`,
        'wlan-id': index + 1,
        'auth-key-mgmt-psk': true,
        'auth-key-mgmt-dot1x': false,
        psk: `passphrase-${index}`,
        'apf-vap-id-data': { ssid: `Ward-${index}`, 'wlan-status': true },
      })}`,
    networks: 4096,
    filler: () => '          \n',
    tail: ']}}}',
  },
  meraki: {
    head: '[',
    network: (index) =>
      `${index === 0 ? '' : ','}${json({
        number: index,
        name: `Ward-${index}`,
        enabled: true,
        authMode: 'psk',
        encryptionMode: 'wpa',
        psk: `passphrase-${index}`,
        wpaEncryptionMode: 'WPA2 only',
        radiusServers: [{ host: '192.0.2.1', port: 1812 }],
        availabilityTags: Array.from({ length: 30 }, (_, tag) => `floor-${tag}`),
      })}`,
    networks: 4800,
    filler: () => '          \n',
    tail: ']',
  },
  hostapd: {
    head: 'interface=wlan0\ndriver=nl80211\nhw_mode=a\nchannel=36\n',
    network: (index) =>
      `bss=wlan0_${index}\nssid=Ward-${index}\nwpa=2\nwpa_key_mgmt=WPA-PSK FT-PSK\nrsn_pairwise=CCMP\nwpa_passphrase=passphrase-${index}\n`,
    networks: 2400,
    filler: (index) => `# note ${index} of the one who keeps this access point\n`,
  },
  openwrt: {
    head: "config wifi-device 'radio0'\n\toption type 'mac80211'\n\toption band '5g'\n",
    network: (index) =>
      `config wifi-iface 'w${index}'\n\toption device 'radio0'\n\toption mode 'ap'\n\toption ssid 'Ward-${index}'\n\toption encryption 'psk2+ccmp'\n\toption key 'passphrase-${index}'\n`,
    networks: 4800,
    filler: (index) =>
      `config interface 'lan${index}'\n\toption proto 'static'\n\toption ipaddr '192.0.2.1'\n`,
  },
  windows: {
    head: '',
    network: (index) =>
      `<?xml version="1.0"?>\n<WLANProfile xmlns="http://www.microsoft.com/networking/WLAN/profile/v1">\n<name>Ward-${index}</name>\n<SSIDConfig><SSID><name>Ward-${index}</name></SSID></SSIDConfig>\n<connectionType>ESS</connectionType>\n<MSM><security><authEncryption><authentication>WPA2PSK</authentication><encryption>AES</encryption><useOneX>false</useOneX></authEncryption>\n<sharedKey><keyType>passPhrase</keyType><protected>false</protected><keyMaterial>passphrase-${index}</keyMaterial></sharedKey></security></MSM>\n</WLANProfile>\n`,
    networks: 4800,
    filler: XML_FILLER,
  },
  apple: {
    head: '<?xml version="1.0"?>\n<plist version="1.0"><dict><key>PayloadContent</key><array>\n',
    network: (index) =>
      `<dict><key>PayloadType</key><string>com.apple.wifi.managed</string><key>PayloadUUID</key><string>00000000-0000-4000-8000-${String(index).padStart(12, '0')}</string>\n<key>SSID_STR</key><string>Ward-${index}</string><key>EncryptionType</key><string>WPA2</string><key>Password</key><string>passphrase-${index}</string><key>AutoJoin</key><true/><key>HIDDEN_NETWORK</key><false/></dict>\n`,
    networks: 4800,
    filler: XML_FILLER,
    tail: '</array></dict></plist>',
  },
  networkmanager: {
    head: '',
    network: () =>
      '[connection]\nid=Ward\ntype=wifi\n[wifi]\nssid=Ward\n[wifi-security]\nkey-mgmt=wpa-psk\npsk=passphrase\n',
    networks: 1,
    filler: (index) => `[ipv4]\naddress${index}=192.0.2.${index % 256}/24\nroute${index}=198.51.100.0/24\n`,
  },
  'wpa-supplicant': {
    head: 'ctrl_interface=/run/wpa_supplicant\nupdate_config=1\n',
    network: (index) =>
      `network={\n\tssid="Ward-${index}"\n\tkey_mgmt=WPA-PSK FT-PSK\n\tproto=RSN\n\tpairwise=CCMP\n\tpsk="passphrase-${index}"\n}\n`,
    networks: 4800,
    filler: (index) => `# note ${index} of the one who keeps this machine\n`,
  },
  'cucm-axl': {
    head: '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><ns:listWLANProfileResponse xmlns:ns="http://www.cisco.com/AXL/API/12.5"><return>\n',
    network: (index) =>
      `<wLANProfile uuid="{00000000-0000-4000-8000-${String(index).padStart(12, '0')}}"><name>Ward-${index}</name><description>Ward ${index}</description><ssid>Ward-${index}</ssid><frequencyBand>5 GHz</frequencyBand><userModifiable>Allowed</userModifiable><authMethod>PSK</authMethod></wLANProfile>\n`,
    networks: 4800,
    filler: XML_FILLER,
    tail: '</return></ns:listWLANProfileResponse></soapenv:Body></soapenv:Envelope>',
  },
  library: {
    head: LIBRARY_HEAD,
    network: (index) =>
      `${index === 0 ? '' : ','}${json({
        name: `Ward ${index}`,
        ssid: `Ward-${index}`,
        security: 'psk',
        keyManagement: 'wpa2',
        encryption: 'aes',
        fastRoaming: 'ft',
        psk: { keyFormat: 'ascii', key: `passphrase-${index}` },
        notes: `Phones of ward ${index}. `.repeat(30),
      })}`,
    networks: 4800,
    filler: () => '          \n',
    tail: ']}',
  },
};

/** A configuration of a dialect of `size` characters or a little more. */
export function largeConfiguration(dialect: DialectId, size: number): string {
  const { head, network, networks, filler, tail = '' } = RECIPES[dialect];
  const parts = [head];
  let length = head.length;
  for (let index = 0; length < size; index += 1) {
    const part = index < networks ? network(index) : filler(index);
    parts.push(part);
    length += part.length;
  }
  return parts.join('') + tail;
}
