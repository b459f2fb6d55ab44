import type { RowKind } from '../../../export/row-kind';
import { EAP_KINDS, PSK_KINDS } from '../../../export/ap/kinds';
import type { Network } from '../../../import/model/network';
import { valueOr } from '../../../import/model/origin';
import type { PairField } from '../../pair-field';
import type { CliFixTable, OwnLine } from '../cli-table';
import { CIPHER_FIELDS, RADIUS_FIELDS, SECURITY_FIELDS } from '../field-groups';
import type { FixFacts } from '../fix-facts';
import { adaptToDevice } from './adapt';
import { freshSsid } from './fresh';
import { isNewRadio, radiosOption, roleRefusal, scopeWords, vlanRefusal } from './radios';
import { releaseRefusal } from './release';

const drivers = 'lab drivers (VeriWave, Intel): remove first, then set';
const AUTHENTICATION: readonly PairField[] = [
  'ssid',
  'security',
  'authentication',
  'wep.authentication',
  ...RADIUS_FIELDS,
];

/** What an SSID has that the phone's row has not. */
function removed(
  present: (ap: Network) => boolean,
  text: string,
  kinds: readonly RowKind[],
  fields: readonly PairField[],
): OwnLine {
  return {
    write: ({ ap, kind }) => (kinds.includes(kind) && present(ap) ? [`   ${text}`] : []),
    fields,
    keep: true,
    source: drivers,
  };
}

const has = (name: 'open' | 'shared' | 'network-eap') => (ap: Network) =>
  valueOr(ap.authentication, null)?.includes(name) === true;
const hasKeyManagement = (ap: Network) =>
  valueOr(ap.keyManagement, null)?.some((kind) => kind.startsWith('wpa') || kind === '802.1x') === true;
const hasPsk = (ap: Network) => valueOr(ap.psk, null)?.kind !== 'absent';
/** Open authentication that asks no RADIUS server. */
const isOpenToAll = (ap: Network) => has('open')(ap) && valueOr(ap.radius, null)?.length === 0;
const NOT_EAP: readonly RowKind[] = ['open', 'static-wep', ...PSK_KINDS];

/** Shared and open authentication exclude each other for the phone's WEP; elsewhere shared has no place. */
const OLD_AUTHENTICATION: OwnLine = {
  write: ({ ap, profile: { protection } }) => {
    const wanted = protection.kind === 'static-wep' ? protection.authentication : 'open';
    const other = wanted === 'open' ? 'shared' : 'open';
    return has(other)(ap) ? [`   no authentication ${other}`] : [];
  },
  fields: AUTHENTICATION,
  keep: true,
  source: drivers,
};

const SSID_BEFORE: readonly OwnLine[] = [
  OLD_AUTHENTICATION,
  removed(has('network-eap'), 'no authentication network-eap', NOT_EAP, [
    ...AUTHENTICATION,
    ...SECURITY_FIELDS,
  ]),
  removed(isOpenToAll, 'no authentication open', EAP_KINDS, AUTHENTICATION),
  removed(
    hasKeyManagement,
    'no authentication key-management',
    ['open', 'static-wep', 'eap-wep'],
    SECURITY_FIELDS,
  ),
  removed(hasPsk, 'no wpa-psk', ['open', 'static-wep', ...EAP_KINDS], ['security', 'psk']),
];

/** The old name leaves the radio when the SSID changes. */
const OLD_SSID: OwnLine = {
  write: ({ ap }) => {
    const old = valueOr(ap.ssid, null)?.text ?? null;
    return old === null ? [] : [` no ssid ${old}`];
  },
  fields: ['ssid'],
  keep: true,
  source: drivers,
};

/** A server that is asked at another port leaves the group before it comes back. */
const OLD_SERVERS: OwnLine = {
  write: ({ ap, profile }) => {
    const wanted = profile.protection.kind === 'eap' ? profile.protection.radius : [];
    return (valueOr(ap.radius, null) ?? []).flatMap(({ host, authPort, acctPort }) => {
      const [name, auth, acct] = [valueOr(host, ''), valueOr(authPort, null), valueOr(acctPort, null)];
      const server = wanted.find((one) => one.host === name);
      const isSame = server === undefined || (server.authPort === auth && server.acctPort === acct);
      return isSame ? [] : [` no server ${name} auth-port ${auth ?? 1645} acct-port ${acct ?? 1646}`];
    });
  },
  fields: ['radius.authPort', 'radius.acctPort'],
  keep: true,
  source: 'public configurations',
};

/** The slot that is sent with gives way to the phone's. */
const OLD_SLOT: OwnLine = {
  write: (facts) => {
    const index = valueOr(facts.ap.wep.index, null);
    return index === null ? [] : [` no encryption${scopeWords(facts)} key ${index}`];
  },
  fields: ['wep.keyIndex'],
  keep: true,
  source: drivers,
};

const ciphersNow = ({ ap }: FixFacts) => valueOr(ap.pairwise, null) ?? [];
const hasCiphers = (facts: FixFacts) =>
  ciphersNow(facts).some((cipher) => cipher !== 'none' && !cipher.startsWith('wep'));
const hasWep = (facts: FixFacts) => ciphersNow(facts).some((cipher) => cipher.startsWith('wep'));

const isVlanScope = /^interface (?:Dot11Radio|GigabitEthernet|FastEthernet)\d+\.\d+$/;

export const IOS_AUTONOMOUS_FIX: CliFixTable = {
  options: (facts) => ({ radios: radiosOption(facts) }),
  hasBlocks: true,
  taken: [
    {
      line: /^(?:aaa new-model|aaa authentication login |radius-server host )/,
      fields: [...RADIUS_FIELDS, 'security'],
      keep: true,
    },
    { line: /^radius-server timeout /, fields: ['security'], keep: true },
    { line: /^server \d/, fields: [...RADIUS_FIELDS, 'security'], keep: true },
    { line: /^vlan \d+$/, fields: ['vlan', 'ssid'] },
    { line: /^authentication key-management /, fields: SECURITY_FIELDS },
    { line: /^authentication (?!key-management)/, fields: AUTHENTICATION },
    { line: /^wpa-psk /, fields: ['psk', 'ssid'] },
    { line: /^(?:no )?guest-mode$/, fields: ['hidden', 'ssid'] },
    {
      line: /^no encryption .*mode ciphers$/,
      fields: CIPHER_FIELDS,
      keep: true,
      group: 'encryption',
      when: hasCiphers,
    },
    {
      line: /^no encryption .*mode wep /,
      fields: CIPHER_FIELDS,
      keep: true,
      group: 'encryption',
      when: hasWep,
    },
    { line: /^encryption /, fields: ['band'], when: isNewRadio },
    { line: /^(?:no )?encryption /, fields: CIPHER_FIELDS, group: 'encryption' },
    { line: /^ssid /, fields: ['state', 'ssid', 'band'] },
    { line: /^dot11 dot11r /, fields: ['fastRoaming', 'overTheDs'] },
    { line: /^speed /, fields: ['option.minimum-rate'] },
    { line: /^no shutdown$/, fields: ['state', 'band'] },
    { line: /^(?:encapsulation|bridge-group) /, fields: ['vlan'], keep: true },
    { line: /^(?:encapsulation|bridge-group) /, fields: ['band'], keep: true, when: isNewRadio },
  ],
  before: (head) => {
    if (head.startsWith('dot11 ssid ')) return SSID_BEFORE;
    if (head.startsWith('aaa group server radius ')) return [OLD_SERVERS];
    return head.startsWith('interface Dot11Radio') && !isVlanScope.test(head) ? [OLD_SSID, OLD_SLOT] : [];
  },
  after: () => [],
  adapt: adaptToDevice,
  fresh: freshSsid,
  refuses: (facts) => roleRefusal(facts) ?? vlanRefusal(facts) ?? releaseRefusal(facts),
};
