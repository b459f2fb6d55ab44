import { CLIENT_LINES, SERVER_LINES, USER_LINES } from './base-lines';
import { EAP_LINES } from './eap-lines';
import { lines, proven, type FreeradiusFile } from './lines';
import { CERTIFICATE_SITE, DEFAULT_SITE, INNER_SITE } from './site-lines';

/** The folder: what a server needs to answer one profile, and nothing else. */
export const FREERADIUS_FILES: readonly FreeradiusFile[] = [
  { name: 'radiusd.conf', sections: [SERVER_LINES] },
  { name: 'clients.conf', sections: [CLIENT_LINES] },
  { name: 'users', sections: [USER_LINES] },
  {
    name: 'mods-enabled/always',
    sections: [
      {
        lines: lines(proven, 'always ok {', '\trcode = ok', '}', 'always reject {', '\trcode = reject', '}'),
      },
    ],
  },
  { name: 'mods-enabled/eap', sections: EAP_LINES },
  {
    name: 'mods-enabled/files',
    sections: [{ lines: lines(proven, 'files {', '\tusersfile = ${confdir}/users', '}') }],
  },
  {
    name: 'mods-enabled/mschap',
    methods: ['peap-mschapv2', 'eap-fast'],
    // DOMAIN\user: the domain is part of the name and not of the response (RFC 2759, 4).
    sections: [{ lines: lines(proven, 'mschap {', '\twith_ntdomain_hack = yes', '}') }],
  },
  {
    name: 'mods-enabled/pap',
    methods: ['peap-gtc', 'eap-fast'],
    sections: [{ lines: lines(proven, 'pap {', '}') }],
  },
  { name: 'sites-enabled/default', sections: DEFAULT_SITE },
  { name: 'sites-enabled/check-certificate', methods: ['eap-tls'], sections: CERTIFICATE_SITE },
  {
    name: 'sites-enabled/inner-tunnel',
    methods: ['peap-mschapv2', 'peap-gtc', 'eap-fast'],
    sections: INNER_SITE,
  },
];
