import { AES_KINDS, EAP_KINDS, PSK_KINDS, WPA_KINDS } from '../ap/kinds';
import type { Json, MemberRow } from '../members/member-table';
import type { RowKind } from '../row-kind';

/** What the members take from the profile; secrets already as they shall stand in the file. */
export interface MerakiFacts {
  readonly kind: RowKind;
  readonly ssid: string;
  readonly hidden: boolean;
  readonly band: 'auto' | '2.4' | '5';
  readonly vlan: number | null;
  /** Pre-shared key or WEP key. */
  readonly key: string;
  readonly isFastTransition: boolean;
  readonly authServers: readonly Json[];
  readonly acctServers: readonly Json[];
}

const sdk = 'Meraki SDK, updateNetworkWirelessSsid';
const configs = 'public Meraki configurations (Terraform, Ansible)';
const hasVlan = ({ vlan }: MerakiFacts) => vlan !== null;

/** The members of `PUT /networks/{networkId}/wireless/ssids/{number}`, in the order in which they are written. */
// prettier-ignore
export const MERAKI_MEMBERS: readonly MemberRow<MerakiFacts>[] = [
  { member: 'name', value: ({ ssid }) => ssid, source: sdk },
  { member: 'enabled', value: true, source: sdk },
  { member: 'visible', value: ({ hidden }) => !hidden, source: sdk },
  { member: 'authMode', value: 'open', kinds: ['open'], source: sdk },
  { member: 'authMode', value: 'psk', kinds: ['static-wep', ...PSK_KINDS], source: sdk },
  { member: 'authMode', value: '8021x-radius', kinds: EAP_KINDS, source: sdk },
  { member: 'encryptionMode', value: 'wep', kinds: ['static-wep'], source: sdk },
  { member: 'encryptionMode', value: 'wpa', kinds: PSK_KINDS, source: sdk },
  { member: 'wpaEncryptionMode', value: 'WPA1 only', kinds: ['psk-tkip'], unconfirmed: 'implied-tkip', source: sdk },
  { member: 'wpaEncryptionMode', value: 'WPA2 only', kinds: AES_KINDS, source: sdk },
  { member: 'psk', value: ({ key }) => key, kinds: ['static-wep', ...PSK_KINDS], source: sdk },
  { member: 'dot11r', value: ({ isFastTransition }) => ({ enabled: isFastTransition, adaptive: false }), kinds: WPA_KINDS, source: sdk },
  { member: 'dot11w', value: { enabled: false, required: false }, kinds: AES_KINDS, source: sdk },
  { member: 'radiusServers', value: ({ authServers }) => authServers, kinds: EAP_KINDS, source: sdk },
  { member: 'radiusAccountingEnabled', value: true, kinds: EAP_KINDS, source: configs },
  { member: 'radiusAccountingServers', value: ({ acctServers }) => acctServers, kinds: EAP_KINDS, source: sdk },
  { member: 'ipAssignmentMode', value: 'Bridge mode', when: hasVlan, source: configs },
  { member: 'useVlanTagging', value: true, when: hasVlan, source: configs },
  { member: 'defaultVlanId', value: ({ vlan }) => vlan, when: hasVlan, source: configs },
  { member: 'bandSelection', value: 'Dual band operation', when: ({ band }) => band !== '5', source: sdk },
  { member: 'bandSelection', value: '5 GHz band only', when: ({ band }) => band === '5', source: sdk },
  { member: 'minBitrate', value: 12, source: 'TAC note 214215' },
  { member: 'mandatoryDhcpEnabled', value: false, unconfirmed: 'value', source: sdk },
];
