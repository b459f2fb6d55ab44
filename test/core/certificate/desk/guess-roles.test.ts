import { guessRoles } from '#core/certificate/desk/guess-roles';
import { beforeAll, describe, expect, test } from 'vitest';
import { Site } from '../ready/site';

const SMALL = { kind: 'ec:P-256' };
const BOTH = ['extendedKeyUsage=serverAuth,clientAuth'];
let site: Site;

beforeAll(() => {
  site = new Site();
  const { made } = site;
  made.root('bridge', SMALL);
  made.root('radius-own', { ...SMALL, subject: '/CN=radius.example.org' });
  made.root('named-own', { ...SMALL, extensions: ['basicConstraints=CA:TRUE', 'subjectAltName=DNS:radius'] });
  made.root('Cisco Manufacturing CA', SMALL);
  made.issue('mic', 'Cisco Manufacturing CA', { ...SMALL, subject: '/CN=CP-8821', extensions: BOTH });
  made.issue('host', 'sub', { ...SMALL, subject: '/CN=nps.example.org', extensions: BOTH });
  made.issue('upn', 'sub', { ...SMALL, extensions: [...BOTH, 'subjectAltName=email:a@example.org'] });
  made.issue('SEP001122334455', 'sub', { ...SMALL, extensions: BOTH });
  made.issue('plain', 'sub', { ...SMALL, extensions: BOTH });
  made.issue('ipsec', 'sub', {
    ...SMALL,
    subject: '/CN=radius.example.org',
    extensions: ['extendedKeyUsage=1.3.6.1.5.5.8.2.2'],
  });
  made.issue('renewed', 'sub', {
    ...SMALL,
    subject: '/CN=radius.example.org',
    extensions: ['extendedKeyUsage=serverAuth'],
    more: ['-days', '5000'],
  });
});

interface Row {
  readonly files: readonly string[];
  readonly keys?: readonly string[];
  readonly server?: string;
  readonly client?: string;
  readonly phoneTrusts?: readonly string[];
  readonly radiusTrusts?: readonly string[];
}

// prettier-ignore
const rows: readonly Row[] = [
  { files: ['radius', 'sub', 'root'], server: 'radius', phoneTrusts: ['root'], radiusTrusts: ['root'] },
  { files: ['root', 'sub', 'phone1', 'radius'], server: 'radius', client: 'phone1', phoneTrusts: ['root'], radiusTrusts: ['root'] },
  // The root above each counts, not any that came along.
  { files: ['bridge', 'root', 'sub', 'radius', 'mic', 'Cisco Manufacturing CA'], server: 'radius', client: 'mic', phoneTrusts: ['root'], radiusTrusts: ['Cisco Manufacturing CA'] },
  // None above: all that there are, so that the wrong one is named.
  { files: ['bridge', 'radius'], server: 'radius', phoneTrusts: ['bridge'], radiusTrusts: ['bridge'] },
  { files: ['root', 'sub'], phoneTrusts: ['root'], radiusTrusts: ['root'] },
  { files: ['root'], phoneTrusts: ['root'], radiusTrusts: ['root'] },
  { files: ['named-own'], server: 'named-own', phoneTrusts: ['named-own'], radiusTrusts: ['named-own'] },
  { files: ['radius-own'], phoneTrusts: ['radius-own'], radiusTrusts: ['radius-own'] },
  // Restricted to neither or to both: the name decides, then whether the key came along.
  { files: ['host'], server: 'host' },
  { files: ['upn'], client: 'upn' },
  { files: ['SEP001122334455'], client: 'SEP001122334455' },
  { files: ['plain'], server: 'plain' },
  { files: ['plain'], keys: ['plain'], client: 'plain' },
  { files: ['ipsec'], server: 'ipsec' },
  { files: ['radius', 'renewed'], server: 'renewed' },
];

describe('guessRoles', () => {
  test.each(rows)('$files with the keys of $keys', async (row) => {
    const all = await site.all(row.files);
    const keys = await site.all(row.keys ?? []);
    const roles = guessRoles(all, new Set(keys.map(({ key }) => key.spki)));
    const nameOf = (sha256: string) => row.files[all.findIndex((one) => one.sha256 === sha256)];
    expect({
      server: roles.server === null ? undefined : nameOf(roles.server),
      client: roles.client === null ? undefined : nameOf(roles.client),
      phoneTrusts: roles.phoneTrusts.map(nameOf),
      radiusTrusts: roles.radiusTrusts.map(nameOf),
    }).toEqual({
      server: row.server,
      client: row.client,
      phoneTrusts: row.phoneTrusts ?? [],
      radiusTrusts: row.radiusTrusts ?? [],
    });
  });
});
