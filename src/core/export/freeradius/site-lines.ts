import { lines, product, proven, type Section } from './lines';

const listen = (type: 'auth' | 'acct'): readonly string[] => [
  '\tlisten {',
  `\t\ttype = ${type}`,
  '\t\t{family} = {listen}',
  `\t\tport = {${type}}`,
  '\t}',
];

/** What the access points talk to. */
export const DEFAULT_SITE: readonly Section[] = [
  { lines: lines(proven, 'server default {', ...listen('auth'), ...listen('acct'), '\tauthorize {') },
  {
    when: ['eap-tls'],
    lines: lines(proven, '\t\tfiles', '\t\tif (noop) {', '\t\t\treject', '\t\t}'),
  },
  {
    lines: lines(
      proven,
      '\t\teap',
      '\t}',
      '\tauthenticate {',
      '\t\teap',
      '\t}',
      '\taccounting {',
      '\t\tok',
      '\t}',
      '}',
    ),
  },
];

/** EAP-TLS: the name that a phone says must be the one in its certificate. */
export const CERTIFICATE_SITE: readonly Section[] = [
  {
    lines: [
      ...lines(proven, 'server check-certificate {', '\tauthorize {'),
      ...lines(product, '\t\t# Certificate CN comparison, as the phones of this kind are set up'),
      ...lines(
        proven,
        '\t\tif (&User-Name == &TLS-Client-Cert-Common-Name) {',
        '\t\t\tupdate config {',
        '\t\t\t\t&Auth-Type := Accept',
        '\t\t\t}',
        '\t\t}',
        '\t\telse {',
        '\t\t\tupdate config {',
        '\t\t\t\t&Auth-Type := Reject',
        '\t\t\t}',
        '\t\t}',
        '\t}',
        '}',
      ),
    ],
  },
];

const mschap = ['\t\tAuth-Type MS-CHAP {', '\t\t\tmschap', '\t\t}'];
const pap = ['\t\tAuth-Type PAP {', '\t\t\tpap', '\t\t}'];

/** What runs inside the tunnel of PEAP and EAP-FAST. */
export const INNER_SITE: readonly Section[] = [
  { lines: lines(proven, 'server inner-tunnel {', '\tauthorize {', '\t\teap', '\t\tfiles', '\t}') },
  { lines: lines(proven, '\tauthenticate {', '\t\teap') },
  { unless: ['peap-gtc'], lines: lines(proven, ...mschap) },
  { unless: ['peap-mschapv2'], lines: lines(proven, ...pap) },
  { lines: lines(proven, '\t}', '}') },
];
