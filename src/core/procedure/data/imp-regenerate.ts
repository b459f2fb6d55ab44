import { OK } from '../evidence';
import type { ValuesOf } from '../parameter/definition';
import { procedure } from '../procedure';
import {
  afterCluster,
  beforeCluster,
  regenerationParameters,
  SOURCE,
  tickHa,
  untickHa,
  type ImpCertificate,
} from './imp-certificates';

type Values = ValuesOf<typeof regenerationParameters>;

const has =
  (...wanted: readonly ImpCertificate[]) =>
  ({ certificates }: Values) =>
    wanted.some((one) => certificates.includes(one));

const signedAs =
  (how: Values['signed'][ImpCertificate]) =>
  ({ certificates, signed }: Values) =>
    certificates.filter((one) => signed[one] === how);

const self = signedAs('self');
const single = signedAs('ca-single');
const multi = signedAs('ca-multi');
/** The CSR of a Tomcat certificate for several servers is made on the CUCM publisher, of others on the IM&P publisher. */
const multiOfImp = (values: Values) => multi(values).filter((one) => one !== 'tomcat');
const multiOfCucm = (values: Values) => multi(values).filter((one) => one === 'tomcat');
const fromCa = ({ certificates, signed }: Values) => certificates.filter((one) => signed[one] !== 'self');
const fromCaOfImp = (values: Values) => [...single(values), ...multiOfImp(values)];

/** What Jabber checks, and whose type is looked at first. */
const VALIDATED: readonly ImpCertificate[] = ['cup-xmpp', 'tomcat'];
const validated = (list: readonly ImpCertificate[]) => list.filter((one) => VALIDATED.includes(one));

/** Trusted certificates of cup-xmpp-s2s lie with those of cup-xmpp. */
const trustStore = (item: string) => `${item === 'cup-xmpp-s2s' ? 'cup-xmpp' : item}-trust`;

const hasMultiTomcat = ({ certificates, signed }: Values) =>
  certificates.includes('tomcat') && signed.tomcat === 'ca-multi';

const caRows = `${SOURCE.xmpp}; ${SOURCE.guide}`;

/** Regenerating identity certificates of IM&P, one or several together. */
// prettier-ignore
export const impRegenerate = procedure('imp-regenerate', { group: 'imp', parameters: regenerationParameters }).refuses([

  { id: 'no-multi-san', when: ({ certificates, signed }) => (['cup', 'ipsec'] as const).some((one) => certificates.includes(one) && signed[one] === 'ca-multi'), source: SOURCE.guide },
]).rows([
  ...beforeCluster,
  { id: 'check-type', at: 'imp', action: 'check', place: 'certificate-management', each: ({ certificates }) => validated(certificates), byNode: true, evidence: [OK], source: `${SOURCE.xmpp}; ${SOURCE.tomcat}` },
  { id: 'read-ipsec-serial', at: 'cucm-publisher', action: 'check', target: 'ipsec', place: 'certificate-management', when: has('ipsec'), evidence: [{ key: 'serial', kind: 'serial' }, { key: 'valid-until', kind: 'day-to-come' }], source: SOURCE.ipsec },
  { id: 'compare-ipsec-serial', at: 'ipsec-subscribers', action: 'check', target: 'ipsec-trust', place: 'certificate-management', when: has('ipsec'), evidence: [{ key: 'serial', kind: 'serial', sameAs: 'read-ipsec-serial' }], source: SOURCE.ipsec },
  { id: 'generate-csr-single', at: 'imp', action: 'generate-csr', place: 'certificate-management', each: single, source: caRows },
  { id: 'generate-csr-multi', at: 'imp-publisher', action: 'generate-csr', place: 'certificate-management', each: multiOfImp, source: caRows },
  { id: 'generate-csr-tomcat-multi', at: 'cucm-publisher', action: 'generate-csr', place: 'certificate-management', each: multiOfCucm, source: SOURCE.tomcat },
  { id: 'sign-csr', at: 'ca', action: 'sign', each: fromCa, evidence: [OK], source: SOURCE.guide },
  { id: 'distribute-ca', at: 'clients', action: 'distribute', each: (values) => validated(fromCa(values)), source: SOURCE.xmpp },
  { id: 'regenerate', at: 'imp', action: 'regenerate', place: 'certificate-management', each: self, evidence: [OK], source: SOURCE.cup },
  { id: 'distribute-self-signed', at: 'clients', action: 'distribute', each: (values) => validated(self(values)), source: `${SOURCE.xmpp}; ${SOURCE.tomcat}` },
  ...untickHa,
  { id: 'upload-chain', at: 'imp-publisher', action: 'upload', target: trustStore, place: 'certificate-management', each: fromCaOfImp, source: SOURCE.guide },
  { id: 'upload-chain-tomcat', at: 'cucm-publisher', action: 'upload', target: trustStore, place: 'certificate-management', each: multiOfCucm, source: SOURCE.guide },
  { id: 'restart-sync-agent', at: 'imp-publisher', action: 'restart', target: 'Cisco Intercluster Sync Agent', when: (values) => fromCa(values).length > 0, source: SOURCE.guide },
  { id: 'check-chain', at: 'imp', action: 'check', target: trustStore, place: 'certificate-management', each: fromCa, evidence: [OK], source: SOURCE.guide },
  { id: 'upload-signed', at: 'imp', action: 'upload', place: 'certificate-management', each: single, evidence: [OK], source: caRows },
  { id: 'upload-signed-multi', at: 'imp-publisher', action: 'upload', place: 'certificate-management', each: multiOfImp, evidence: [OK], source: caRows },
  { id: 'upload-signed-tomcat', at: 'cucm-publisher', action: 'upload', place: 'certificate-management', each: multiOfCucm, evidence: [OK], source: SOURCE.tomcat },
  { id: 'restart-sip-proxy', at: 'imp', action: 'restart', target: 'Cisco SIP Proxy', when: has('cup'), source: SOURCE.cup },
  { id: 'restart-presence-engine', at: 'imp', action: 'restart', target: 'Cisco Presence Engine', when: has('cup'), source: SOURCE.cup },
  { id: 'restart-xcp-router', at: 'imp', action: 'restart', target: 'Cisco XCP Router', when: has('cup-xmpp', 'cup-xmpp-s2s'), source: `${SOURCE.xmpp}; ${SOURCE.s2s}; ${SOURCE.router}` },
  { id: 'restart-sip-federation', at: 'imp', action: 'restart', target: 'Cisco XCP SIP Federation Connection Manager', when: (values) => values.sipFederation && has('cup')(values), source: SOURCE.cup },
  { id: 'restart-xmpp-federation', at: 'imp', action: 'restart', target: 'Cisco XCP XMPP Federation Connection Manager', when: (values) => values.xmppFederation && has('cup-xmpp-s2s')(values), source: SOURCE.s2s },
  { id: 'check-xmpp-federation', at: 'imp', action: 'check', target: 'Cisco XCP XMPP Federation Connection Manager', place: 'feature-services', when: (values) => !values.xmppFederation && has('cup-xmpp-s2s')(values), evidence: [OK], source: SOURCE.s2s },
  { id: 'restart-drf-master', at: 'imp-publisher', action: 'restart', target: 'Cisco DRF Master', when: has('ipsec'), source: SOURCE.ipsec },
  { id: 'restart-drf-local', at: 'imp', action: 'restart', target: 'Cisco DRF Local', when: has('ipsec'), source: SOURCE.ipsec },
  { id: 'restart-tomcat', at: 'imp', action: 'restart', target: 'Cisco Tomcat', when: (values) => has('tomcat')(values) && !hasMultiTomcat(values), evidence: [OK], source: SOURCE.tomcat },
  { id: 'restart-tomcat-everywhere', at: 'cluster', action: 'restart', target: 'Cisco Tomcat', when: hasMultiTomcat, evidence: [OK], source: SOURCE.tomcat },
  ...tickHa,
  { id: 'reconfigure-sso', at: 'cucm-publisher', action: 'reconfigure', target: 'SAML SSO', place: 'saml-sso', when: (values) => values.sso && has('tomcat')(values), evidence: [OK], source: `${SOURCE.stores}; ${SOURCE.names}` },
  { id: 'check-intercluster', at: 'imp-publisher', action: 'check', target: 'intercluster sync', place: 'system-troubleshooter', when: has('tomcat'), evidence: [OK], source: SOURCE.guide },
  { id: 'check-callmanager-trust', at: 'cucm-publisher', action: 'check', target: 'CallManager-trust', place: 'certificate-management', when: has('cup'), evidence: [OK], source: SOURCE.guide },
  { id: 'check-clients', at: 'clients', action: 'check', target: 'Jabber', when: has('cup-xmpp', 'tomcat'), evidence: [OK], source: `${SOURCE.xmpp}; ${SOURCE.tomcat}` },
  ...afterCluster,
]);
