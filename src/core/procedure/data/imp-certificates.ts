import { OK } from '../evidence';
import { choiceMap, choices, clusterNodes, flag } from '../parameter/definition';
import type { StepRow } from '../procedure';

/** Sections of "Regenerating self-signed certificates of the IM and Presence service", and what goes with them. */
export const SOURCE = {
  stores: 'IM&P certificates: certificate stores',
  cup: 'IM&P certificates: CUP',
  xmpp: 'IM&P certificates: CUP-XMPP',
  s2s: 'IM&P certificates: CUP-XMPP-S2S',
  ipsec: 'IM&P certificates: IPSec',
  tomcat: 'IM&P certificates: Tomcat',
  deletion: 'IM&P certificates: deleting expired trust certificates',
  guide: 'IM&P configuration guide, Configure Certificates',
  names: 'CUCM security guide, Certificate Names and Descriptions',
  router: 'IM&P 9.1 deployment guide, Cisco XCP Router restart',
  note: 'Cisco 214231',
  practice: 'Field practice',
} as const;

/** The identity certificates of an IM&P node. */
export const IMP_CERTIFICATES = ['cup', 'cup-xmpp', 'cup-xmpp-s2s', 'ipsec', 'tomcat'] as const;
export type ImpCertificate = (typeof IMP_CERTIFICATES)[number];

export const SIGNED = ['self', 'ca-single', 'ca-multi'] as const;

export const clusterParameters = {
  nodes: clusterNodes([
    { name: 'cucm-pub', role: 'cucm-publisher' },
    { name: 'imp-pub', role: 'imp-publisher' },
    { name: 'imp-sub', role: 'imp-subscriber' },
  ]),
  highAvailability: flag(true),
  sipFederation: flag(false),
  /** The document restarts this service without a condition; off only where it is known not to be activated. */
  xmppFederation: flag(true),
} as const;

export const regenerationParameters = {
  ...clusterParameters,
  certificates: choices(IMP_CERTIFICATES, IMP_CERTIFICATES),
  signed: choiceMap(IMP_CERTIFICATES, SIGNED, 'self'),
  sso: flag(false),
} as const;

// prettier-ignore
export const beforeCluster = [
  { id: 'back-up-before', at: 'cucm-publisher', action: 'back-up', target: 'DRS', place: 'manual-backup', evidence: [{ key: 'reference', kind: 'text' }], source: SOURCE.note },
  { id: 'agree-window', at: 'site', action: 'agree', target: 'maintenance window', evidence: [{ key: 'window', kind: 'text' }], source: SOURCE.cup },
] as const satisfies readonly StepRow[];

// prettier-ignore
export const afterCluster = [
  { id: 'back-up-after', at: 'cucm-publisher', action: 'back-up', target: 'DRS', place: 'manual-backup', evidence: [{ key: 'reference', kind: 'text' }], source: SOURCE.names },
] as const satisfies readonly StepRow[];

interface WithHighAvailability {
  readonly highAvailability: boolean;
}

// prettier-ignore
export const untickHa = [
  { id: 'untick-ha', at: 'cucm-publisher', action: 'untick-ha', target: 'Enable High Availability', place: 'redundancy-group', when: ({ highAvailability }) => highAvailability, source: SOURCE.cup },
] as const satisfies readonly StepRow<WithHighAvailability>[];

// prettier-ignore
export const tickHa = [
  { id: 'check-services', at: 'imp', action: 'check', target: 'services', place: 'network-services', evidence: [OK], source: SOURCE.practice },
  { id: 'tick-ha', at: 'cucm-publisher', action: 'tick-ha', target: 'Enable High Availability', place: 'redundancy-group', when: ({ highAvailability }) => highAvailability, evidence: [OK], source: SOURCE.cup },
] as const satisfies readonly StepRow<WithHighAvailability>[];
