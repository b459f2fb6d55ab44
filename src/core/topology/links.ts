import type { Scene } from './scene';
import type { NodeKind } from './vocabulary';

type None = Record<string, never>;

/** Everything that joins two nodes, with the values that its text needs. */
export interface LinkParams {
  air: { ssid: string };
  /** UDP ports of control and data. */
  capwap: { control: number; data: number };
  wlccp: None;
  dashboard: None;
  /** UDP ports, each once; none while no server has been entered. */
  radius: { ports: readonly number[] };
  'scep-request': None;
  'scep-relay': None;
  'signs-phone': None;
  'signs-server': None;
  'root-on-phone': None;
  'root-on-radius': None;
}
export type LinkCode = keyof LinkParams;

type LinkText = {
  readonly [Code in LinkCode]: { readonly code: Code; readonly params: LinkParams[Code] };
}[LinkCode];

/** What joins two nodes; `from` to `to` is the way that a question, a certificate or a root takes. */
export type TopologyLink = LinkText & {
  readonly from: NodeKind;
  readonly to: NodeKind;
  readonly source: string;
  readonly confirmed: boolean;
};

interface LinkRow {
  readonly link: (scene: Scene) => LinkText;
  readonly from: NodeKind | ((scene: Scene) => NodeKind);
  readonly to: NodeKind;
  readonly when?: (scene: Scene) => boolean;
  readonly source: string;
  readonly unconfirmed?: (scene: Scene) => boolean;
}

const eap = 'Certificates for EAP';
const isScep = ({ userCertificate }: Scene) => userCertificate === 'scep';

function radiusPorts({ profile }: Scene): readonly number[] {
  const ports = (profile.radius ?? []).flatMap(({ authPort, acctPort }) => [authPort, acctPort]);
  return [...new Set(ports)].toSorted((one, other) => one - other);
}

/** Who speaks with whom, and whose root lies where. */
// prettier-ignore
export const LINK_ROWS: readonly LinkRow[] = [
  { from: 'phone', to: 'access-point', link: ({ profile }) => ({ code: 'air', params: { ssid: profile.ssid } }), source: 'WLAN security: methods' },
  { from: 'access-point', to: 'controller', link: () => ({ code: 'capwap', params: { control: 5246, data: 5247 } }), source: 'RFC 5415' },
  { from: 'access-point', to: 'wds', link: () => ({ code: 'wlccp', params: {} }), source: 'OL-11350-01, p. 11-6; OL-30644-01, p. 6-39' },
  { from: 'access-point', to: 'dashboard', link: () => ({ code: 'dashboard', params: {} }), source: 'general knowledge', unconfirmed: () => true },
  { from: ({ asks }) => asks ?? 'access-point', to: 'radius', link: (scene) => ({ code: 'radius', params: { ports: radiusPorts(scene) } }), source: 'RFC 2865; RFC 2866', unconfirmed: ({ platform }) => platform === 'meraki' },
  { from: 'phone', to: 'registration-authority', link: () => ({ code: 'scep-request', params: {} }), source: 'SCEP' },
  { from: 'registration-authority', to: 'phone-ca', link: () => ({ code: 'scep-relay', params: {} }), source: 'SCEP' },
  { from: 'phone-ca', to: 'phone', when: (scene) => !isScep(scene), link: () => ({ code: 'signs-phone', params: {} }), source: eap },
  { from: 'phone-ca', to: 'radius', link: () => ({ code: 'root-on-radius', params: {} }), source: eap },
  { from: 'server-ca', to: 'phone', link: () => ({ code: 'root-on-phone', params: {} }), source: eap },
  { from: 'server-ca', to: 'radius', link: () => ({ code: 'signs-server', params: {} }), source: eap },
];

/** The links among the nodes that take part. */
export function linksAmong(nodes: readonly NodeKind[], scene: Scene): readonly TopologyLink[] {
  return LINK_ROWS.filter(({ when }) => when?.(scene) ?? true)
    .map(({ link, from, to, source, unconfirmed }): TopologyLink => ({
      ...link(scene),
      from: typeof from === 'function' ? from(scene) : from,
      to,
      source,
      confirmed: unconfirmed?.(scene) !== true,
    }))
    .filter(({ from, to }) => nodes.includes(from) && nodes.includes(to));
}
