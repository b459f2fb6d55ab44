/** Who takes part in a phone's way into the network, in the order in which they are told. */
export const NODE_KINDS = [
  'phone',
  'access-point',
  'controller',
  'wds',
  'dashboard',
  'radius',
  'registration-authority',
  'phone-ca',
  'server-ca',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Where SSID and security are set, depending on the platform. */
export type SettingNode = Extract<NodeKind, 'access-point' | 'controller' | 'dashboard'>;

/** Who asks the RADIUS server: its client (RFC 2865). */
export type RadiusClientNode = Extract<NodeKind, 'access-point' | 'controller' | 'wds'>;
