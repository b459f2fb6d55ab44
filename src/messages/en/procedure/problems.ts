import type { ClusterRole } from '#core/procedure/vocabulary';
import type { ProblemWords } from '../../procedure/problem-words';
import { words } from './words';

const list = (values: readonly string[]) => values.join(', ');
/** As the window names the role, and as a file of parameters does. */
const role = (of: ClusterRole) => `${words.roles[of]} (${of})`;

export const problemWords: ProblemWords = {
  allowed: {
    flag: () => 'true or false',
    'one-of': ({ values }) => `one of ${list(values)}`,
    'some-of': ({ values }) => `one or several of ${list(values)}`,
    'choice-map': ({ keys, values }) => `for ${list(keys)} one of ${list(values)}`,
    text: ({ most }) => `a line of at most ${most} characters`,
    release: () => 'a release such as 12.5(1) or 14.0(1)SU1',
    host: () => 'a host name or an IP address',
    fingerprint: () => '40 or 64 hexadecimal digits, with one kind of separator or none',
    'user-name': ({ most }) => `a user name of at most ${most} characters`,
    names: ({ most }) => `up to ${most} different names`,
    nodes: ({ roles }) => `nodes with a name and a role out of ${list(roles.map(role))}`,
    'trust-certificates': ({ stores }) => `certificates with a store out of ${list(stores)} and a name`,
    'admin-password': () => '8 to 127 letters or digits, in a file and not on the command line',
    object: () => 'an object of parameters',
  },
  problems: {
    unknown: (parameter, allowed) => `There is no parameter "${parameter}"; known: ${allowed}.`,
    'not-allowed': (parameter, allowed) =>
      parameter === '' ? `The parameters must be ${allowed}.` : `"${parameter}" takes ${allowed}.`,
    'one-imp-publisher': (parameter) =>
      `"${parameter}" needs exactly one node with the role ${role('imp-publisher')}.`,
    'one-cucm-publisher': (parameter) =>
      `"${parameter}" takes at most one node with the role ${role('cucm-publisher')}.`,
    'names-differ': (parameter) => `In "${parameter}" every name must stand once.`,
    'identity-certificate': (parameter, allowed) =>
      `"${parameter}" names an identity certificate. Those are never deleted; it takes ${allowed}.`,
  },
  refusals: {
    'no-multi-san':
      'A certificate for several servers exists for tomcat, cup-xmpp and cup-xmpp-s2s only; cup and ipsec are signed node by node.',
    'fips-not-on-12-5':
      'CUCM 12.5(1) does not support the enhanced security environment: with FIPS on, TFTP and other services fail. Switch FIPS off before upgrading to it.',
    'same-eap-type': 'The old and the new EAP type are the same; there is nothing to change.',
    'unknown-holder': 'A certificate names a node that is not among the nodes of the cluster.',
  },
};
