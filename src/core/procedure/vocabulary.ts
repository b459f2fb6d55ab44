/** What a step does. The words stand in `procedure show`; add to them, never rename. */
export const ACTIONS = [
  'agree',
  'back-up',
  'check',
  'choose',
  'create',
  'delete',
  'disable',
  'distribute',
  'enable',
  'enter',
  'export',
  'generate-csr',
  'install',
  'move',
  'open',
  'reconfigure',
  'regenerate',
  'restart',
  'set',
  'sign',
  'start',
  'stop',
  'tick-ha',
  'untick-ha',
  'upload',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Nodes of a cluster whose names the user gives. */
export const CLUSTER_ROLES = [
  'cucm-publisher',
  'cucm-subscriber',
  'imp-publisher',
  'imp-subscriber',
] as const;
export type ClusterRole = (typeof CLUSTER_ROLES)[number];

/** Everything that a step can be done on. A role without a name stands for itself. */
export const ROLES = [
  ...CLUSTER_ROLES,
  'cucm',
  'phone',
  'radius',
  'access-point',
  'switch',
  'ca',
  'ra',
  'pc',
  'clients',
  'site',
] as const;
export type Role = (typeof ROLES)[number];

export const GROUPS = ['imp', 'phone'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * Where a row is done: on every node of these roles, role by role. The publisher stands before its subscribers in
 * each of them ("IM&P certificates: CUP").
 */
export const SELECTORS = {
  imp: ['imp-publisher', 'imp-subscriber'],
  'imp-publisher': ['imp-publisher'],
  'imp-subscribers': ['imp-subscriber'],
  cucm: ['cucm-publisher', 'cucm-subscriber'],
  'cucm-publisher': ['cucm-publisher'],
  cluster: ['cucm-publisher', 'cucm-subscriber', 'imp-publisher', 'imp-subscriber'],
  /** Whose IPSec-trust store holds the CUCM publisher's certificate. */
  'ipsec-subscribers': ['cucm-subscriber', 'imp-publisher', 'imp-subscriber'],
} as const satisfies Readonly<Record<string, readonly ClusterRole[]>>;
export type Selector = keyof typeof SELECTORS;
