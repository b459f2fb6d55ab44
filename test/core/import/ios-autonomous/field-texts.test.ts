import type { Network } from '#core/import/model/network';
import type { Sourced } from '#core/import/model/origin';
import { describe, expect, test } from 'vitest';
import { imported } from '../../../fixtures/pair';

const FACTS = {
  ssid: ({ ssid }: Network) => ssid,
  state: ({ state }: Network) => state,
  hidden: ({ hidden }: Network) => hidden,
  vlan: ({ vlan }: Network) => vlan,
  management: ({ keyManagement }: Network) => keyManagement,
  akms: ({ akms }: Network) => akms,
  versions: ({ pairwiseOf }: Network) => pairwiseOf,
  ciphers: ({ pairwise }: Network) => pairwise,
  pmf: ({ pmf }: Network) => pmf,
  psk: ({ psk }: Network) => psk,
  wep: ({ wep }: Network) => wep.key,
  radius: ({ radius }: Network) => radius,
  secret: ({ radius }: Network) => (radius.known ? radius.value[0]?.secret : radius) ?? radius,
} satisfies Record<string, (network: Network) => Sourced<unknown>>;
type Fact = keyof typeof FACTS;

function word(value: unknown): string {
  if (Array.isArray(value)) return value.map(word).join('+');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('text' in value) return String(value.text);
  if ('host' in value) return word((value.host as { value: unknown }).value);
  const { kind, why, id } = value as { kind?: string; why?: string; id?: number };
  return why ?? (id === undefined ? (kind ?? '') : String(id));
}

/** A fact as a word; for an unknown one the line that hints at it. */
function told(network: Network, fact: Fact): string {
  const of = FACTS[fact](network);
  if (of.known) return word(of.value);
  return of.origin.line === undefined ? '?' : `?${of.origin.line}`;
}

interface Row {
  readonly name: string;
  readonly text: string;
  /** Of the first network, if there is one. */
  readonly facts: Partial<Record<Fact, string>>;
  readonly strange?: readonly number[];
  readonly networks?: number;
}

const psk = (ssid = 'WARD') => `dot11 ssid ${ssid}
   vlan 20
   authentication open
   authentication key-management wpa version 2
   wpa-psk ascii 0 sturdy-key-7
`;
const radio = `interface Dot11Radio0
 encryption vlan 20 mode ciphers aes-ccm
 ssid WARD
 station-role root
!
end
`;
const explained = (command: string) => `dot11 ssid WARD\n   ${command}\n${radio}`;
const eap = `aaa new-model
aaa group server radius rad_eap
 server 192.0.2.10 auth-port 1812 acct-port 1813
aaa authentication login eap_methods group rad_eap
radius-server host 192.0.2.10 auth-port 1812 acct-port 1813 key sturdy-secret
dot11 ssid WARD
   vlan 20
   authentication open eap eap_methods
   authentication key-management wpa version 2
${radio}`;

const REMARKS: readonly Row[] = [
  { name: 'an arrow', text: explained('vlan 20 <-- the voice VLAN'), facts: { vlan: '20' } },
  {
    name: 'an exclamation mark',
    text: explained('guest-mode   ! in the beacons'),
    facts: { hidden: 'false' },
  },
  { name: 'an arrow to the right', text: explained('guest-mode --> visible'), facts: { hidden: 'false' } },
  {
    name: 'words alone',
    text: explained('guest-mode        makes it visible'),
    facts: { hidden: '?2' },
    strange: [2],
  },
  {
    name: 'a key with an arrow',
    text: explained('wpa-psk ascii 12345678   <-- the key'),
    facts: { psk: '?2' },
  },
  {
    name: 'a key with a remark',
    text: explained('wpa-psk ascii 0 12345678 ! the key'),
    facts: { psk: '?2' },
  },
  { name: 'a key with blanks', text: explained('wpa-psk ascii 0 12345678    the key'), facts: { psk: '?2' } },
  {
    name: 'a passphrase of words',
    text: explained('wpa-psk ascii 0 tin of tea'),
    facts: { psk: 'readable' },
  },
  {
    name: 'an SSID with an arrow',
    text: `${psk('WARD <-- for the phones')}${radio}`,
    facts: { ssid: 'WARD', state: 'on' },
  },
  { name: 'an SSID with a remark', text: `${psk('WARD  // phones')}${radio}`, facts: { ssid: '?1' } },
  {
    name: 'a radio',
    text: `${psk()}${radio.replace('Radio0', 'Radio0 <-- 2.4 GHz').replace('aes-ccm', 'aes-ccm <-- AES')}`,
    facts: { state: 'on', ciphers: 'ccmp' },
  },
  {
    name: 'a static key',
    text: `dot11 ssid WARD\n authentication open\ninterface Dot11Radio0\n encryption key 1 size 40bit 0 ABCD123456 transmit-key <-- key\n encryption mode wep mandatory\n ssid WARD\n!\nend\n`,
    facts: { wep: '?4' },
    strange: [4],
  },
  {
    name: 'a shared secret',
    text: eap.replace('sturdy-secret', 'sturdy-secret <-- ISE'),
    facts: { radius: '192.0.2.10', secret: '?5' },
  },
];

describe('what somebody wrote behind a command: ', () => {
  test.each(REMARKS)('$name', ({ text, facts, strange = [] }) => {
    const { networks, notUnderstood } = imported(text);
    const [network] = networks;
    expect(
      Object.fromEntries(Object.keys(facts).map((fact) => [fact, network && told(network, fact as Fact)])),
    ).toEqual(facts);
    expect(notUnderstood.map(({ line }) => line)).toEqual(strange);
  });
});

const TEXTS: readonly Row[] = [
  {
    name: 'a misspelt command leaves what it may have set open',
    text: `dot11 ssid WARD\n authentification open\n authentification key-management wpa\n wpa-psk ascii 0 sturdy-key-7\n${radio}`,
    facts: { akms: '?3', management: '?3', versions: '?3', ciphers: 'none', psk: 'readable' },
    strange: [2, 3],
  },
  {
    name: 'a command that nobody knows leaves open what is only a default',
    text: `${psk()}   management-frame-protection required\n${radio}`,
    facts: { pmf: '?6', hidden: '?6', akms: 'psk', vlan: '20' },
    strange: [6],
  },
  {
    name: 'without key management nothing is said of suites where encryption is there',
    text: `dot11 ssid WARD\n vlan 20\n authentication open\n${radio}`,
    facts: { management: '?5', akms: '?5', versions: '?5', ciphers: 'ccmp' },
  },
  {
    name: 'an EAP part without a radio tells no key management that it does not name',
    text: 'dot11 ssid WARD\n authentication open eap eap_methods\n authentication network-eap eap_methods\n',
    facts: { management: '?3', akms: '?3', ciphers: '?1', state: '?1', radius: '?3' },
  },
  {
    name: 'a key and EAP in one SSID',
    text: eap.replace('version 2\n', 'version 2\n   wpa-psk ascii 0 sturdy-key-7\n'),
    facts: { akms: '?10', management: 'wpa2' },
  },
  {
    name: 'an SSID that was taken away',
    text: `${psk()}${radio.replace('end', 'no dot11 ssid WARD')}`,
    facts: {},
    networks: 0,
  },
  {
    name: 'a radio that was set back',
    text: `${psk()}${radio.replace('end\n', 'default interface Dot11Radio0\nend\n')}`,
    facts: { state: 'not-attached', ciphers: '?1' },
  },
  {
    name: '… with short words',
    text: `${psk()}${radio.replace('end\n', 'def int d0\nend\n')}`,
    facts: { state: 'not-attached' },
  },
  {
    name: 'a server that was taken away',
    text: eap.replace('dot11 ssid', 'no radius-server host 192.0.2.10\ndot11 ssid'),
    facts: { radius: '192.0.2.10', secret: '?3' },
  },
  {
    name: 'a method list that was taken away',
    text: eap.replace('dot11 ssid', 'no aaa authentication login eap_methods\ndot11 ssid'),
    facts: { radius: '?9' },
  },
  {
    name: 'short AAA commands',
    text: eap
      .replace('aaa group server radius', 'aaa gr s rad')
      .replace('aaa authentication login', 'aaa authen log')
      .replace('radius-server host', 'radius-s h')
      .replace('auth-port 1812 acct-port 1813 key', 'au 1812 ac 1813 k'),
    facts: { radius: '192.0.2.10', secret: 'readable' },
  },
  {
    name: 'short AAA commands that IOS would refuse',
    text: eap.replace('aaa authentication login', 'aaa auth log'),
    facts: { radius: '?8' },
  },
  {
    name: 'lines run into one',
    text: 'dot11 ssid WARD vlan 20 authentication open infrastructure-ssid\ninterface Dot11Radio0 ssid WARD station-role root\n',
    facts: { ssid: '?1', hidden: '?1', vlan: '?1', akms: '?1' },
    strange: [1],
  },
  {
    name: 'commands outside of any block',
    text: `conf t\n${psk()}exit\nencryption vlan 20 mode ciphers aes-ccm\nssid WARD\n`,
    facts: { ciphers: '?2' },
    strange: [8, 9],
  },
  {
    name: 'exit from the mode that ssid opens',
    text: `interface dot11Radio 0\nencryption vlan 20 mode ciphers aes-ccm\nssid WARD\nexit\nstation-role scanner\nexit\n${psk().replaceAll(/^ +/gm, '')}`,
    facts: { state: 'no-clients' },
  },
  {
    name: 'everything under a command of the terminal',
    text: `conf t\n${`${psk()}${radio}`.replaceAll(/^/gm, '  ')}`,
    facts: { state: 'on', psk: 'readable' },
  },
  {
    name: 'admission control for voice',
    text: `${psk()}${radio.replace('!\n', ' dot11 qos class voice local\n    admission-control\n    admit-traffic narrowband max-channel 75 roam-channel 6\n!\n')}`,
    facts: { state: 'on', ciphers: 'ccmp' },
  },
  {
    name: 'two devices by their names',
    text: `hostname root\n${psk()}${radio.replace('end\n', '')}hostname bridge\n${psk()}${radio.replace('root', 'workgroup-bridge')}`,
    facts: { state: 'on' },
    networks: 2,
  },
  {
    name: 'prompts without a name',
    text: `(config)#dot11 ssid WARD\n(config-ssid)#vlan 20\n(config-ssid)#exit\n${radio}`,
    facts: { vlan: '20', state: 'on' },
  },
  ...['{{ voice_psk }}', '${far.psk}', '<VOICE_KEY>', '[YOUR-KEY]', 'XXXXXXXX'].map((key): Row => ({
    name: `a key that a template or a page left out: ${key}`,
    text: `${psk().replace('sturdy-key-7', key)}${radio}`,
    facts: { psk: 'masked' },
  })),
];

describe('texts of pages, mails and templates: ', () => {
  test.each(TEXTS)('$name', ({ text, facts, strange = [], networks: count = 1 }) => {
    const { networks, notUnderstood } = imported(text);
    expect(networks).toHaveLength(count);
    const [network] = networks;
    const read = Object.keys(facts).map((fact) => [fact, network && told(network, fact as Fact)]);
    expect(Object.fromEntries(read)).toEqual(facts);
    expect(notUnderstood.map(({ line }) => line)).toEqual(strange);
  });
});
