import type { ProfileInput } from '#core/profile/profile-document';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { freeradiusFolder, type FolderSettings } from '../fixtures/freeradius-export';
import { PRINTABLE_ASCII, profileInputForRow } from '../fixtures/profiles';
import {
  madeLeaf,
  madeRoot,
  maker,
  type MadeLeaf,
  type MadeRoot,
} from '../platform/forge/make/lab-certificates';
import { authenticateWith } from './eapol-test';
import { checkFolder, freeradiusMissing, withFreeradius, type Folder } from './freeradius-server';
import { networkBlock, type Client } from './network-block';
import { freePorts } from './server-process';

const missing = freeradiusMissing();
if (missing !== null) process.stderr.write(`skipped: real FreeRADIUS on exported folders: ${missing}\n`);

const PASSWORD = 'Pa55word';
const SECRET = 'Radius5ecret';
const MSCHAPV2 = ['phase2="auth=MSCHAPV2"'];
const GTC = ['phase2="auth=GTC"'];
const ROW = { 'eap-fast': 7, 'eap-tls': 10, 'peap-mschapv2': 13, 'peap-gtc': 16 } as const;

let root: MadeRoot;
let stranger: MadeRoot;
let server: MadeLeaf;
const phones = new Map<string, MadeLeaf>();

beforeAll(async () => {
  if (missing !== null) return;
  root = await madeRoot('ec-p256', { commonName: 'Lab root' });
  stranger = await madeRoot('ec-p256', { commonName: 'Lab root' });
  server = madeLeaf(await maker.generateKey('rsa-2048'), root, 'radius-server', {
    commonName: 'radius.lab.test',
  });
  const keys = await maker.generateKey('ec-p256');
  for (const commonName of ['phone01', 'phone02', '병동폰 "1"', 'HOSP\\phone01']) {
    phones.set(commonName, madeLeaf(keys, root, 'client', { commonName }));
  }
  phones.set('stranger', madeLeaf(keys, stranger, 'client', { commonName: 'phone01' }));
  const past = new Date('2024-06-01T00:00:00Z');
  phones.set('expired', madeLeaf(keys, root, 'client', { commonName: 'phone01' }, [], past));
}, 30_000);

function phone(name: string): MadeLeaf {
  const found = phones.get(name);
  if (found === undefined) throw new Error(`no certificate was made for ${name}`);
  return found;
}

/** An exported folder with what no profile holds put where its comments say. */
function complete(input: ProfileInput, settings: FolderSettings = {}): Folder {
  return {
    ...freeradiusFolder(input, settings),
    'certs/server.pem': server.certificate,
    'certs/server.key': server.keys.privateKey.reveal(),
    'certs/ca.pem': root.certificate,
    'pac-key.conf': "pac_opaque_key = '0123456789abcdef0123456789abcdef'\n",
  };
}

async function profile(row: number, overrides: Partial<ProfileInput> = {}, secret = SECRET) {
  const [authPort = 0, acctPort = 0] = await freePorts(2);
  const radius = [{ host: '192.0.2.10', authPort, acctPort, secret }];
  return profileInputForRow(row, { radius, ...overrides });
}

type AskedClient = Omit<Client, 'root'> & { readonly root?: MadeRoot };

/** Starts the exported server and lets clients authenticate in turn; what it printed comes last. */
async function ask(input: ProfileInput, clients: readonly AskedClient[], folder = complete(input)) {
  const [{ authPort: port = 0, secret = '' } = {}] = input.radius ?? [];
  const address = { port, secret: typeof secret === 'string' ? secret : '' };
  return withFreeradius(folder, async ({ output }) => {
    const verdicts: string[] = [];
    for (const client of clients) {
      verdicts.push((await authenticateWith(networkBlock({ root, ...client }), address)).verdict);
    }
    return { verdicts, output: output() };
  });
}

describe.skipIf(missing !== null)('freeradius -XC', () => {
  test.each(Object.entries(ROW))('takes the folder for %s', (_, row) => {
    const { code, output } = checkFolder(complete(profileInputForRow(row)));
    expect(output).toMatch(/Configuration appears to be OK\s*$/);
    expect(output).not.toMatch(/warning/i);
    expect(code).toBe(0);
  });

  test.each(['192.0.2.20', '10.0.0.0/8', '2001:db8::20', '2001:db8::/64', '::1'])(
    'takes the access points at %s',
    (client) => {
      const { output } = checkFolder(complete(profileInputForRow(13), { options: { client } }));
      expect(output).toMatch(/Configuration appears to be OK\s*$/);
      expect(output).toContain(`${client.includes(':') ? 'ipv6addr' : 'ipaddr'} = `);
    },
  );

  test.each([
    ['a masked secret', 'clients.conf', /x^/, '', 'secret must be at least 1 character long'],
    ['an open quote in users', 'users', /'Pa55word'/, "'Pa55word", 'users'],
    [
      'an unknown EAP type',
      'mods-enabled/eap',
      'default_eap_type = peap',
      'default_eap_type = leapfrog',
      'leapfrog',
    ],
    ['a missing key', 'mods-enabled/eap', 'server.key', 'other.key', 'other.key'],
    ['a cipher list that matches nothing', 'mods-enabled/eap', '"DEFAULT"', '"NOSUCH"', 'no cipher match'],
  ] as const)('refuses %s', (what, name, from, to, reason) => {
    const secrets = what.startsWith('a masked') ? 'mask' : 'include';
    const folder = complete(profileInputForRow(13), { secrets });
    const broken = { ...folder, [name]: folder[name]?.replace(from, to) ?? '' };
    const { code, output } = checkFolder(broken);
    expect(code).toBe(1);
    expect(output).toContain(reason);
  });
});

describe.skipIf(missing !== null)('the exported server', () => {
  test('authenticates by PEAP-MSCHAPV2 and refuses a wrong password, another user and another CA', async () => {
    const identity = 'phone01@example.com';
    const client = { eap: 'PEAP', identity, password: PASSWORD, more: MSCHAPV2 } as const;
    const { verdicts } = await ask(await profile(ROW['peap-mschapv2']), [
      client,
      { ...client, password: 'Pa55worx' },
      { ...client, identity: 'phone02@example.com' },
      { ...client, root: stranger },
      { ...client, more: GTC },
    ]);
    expect(verdicts).toEqual(['SUCCESS', ...Array.from({ length: 4 }, () => 'FAILURE')]);
  });

  test('authenticates by PEAP-GTC and refuses a wrong password and another inner method', async () => {
    const client = { eap: 'PEAP', identity: 'phone01', password: PASSWORD, more: GTC } as const;
    const { verdicts } = await ask(await profile(ROW['peap-gtc']), [
      client,
      { ...client, password: 'pa55word' },
      { ...client, more: MSCHAPV2 },
    ]);
    expect(verdicts).toEqual(['SUCCESS', 'FAILURE', 'FAILURE']);
  });

  test.each([null, 'phone01'])('authenticates by EAP-TLS for the account %j', async (username) => {
    const account = username === null ? {} : { credentials: { username, password: '' } };
    const client = (identity: string, name: string) =>
      ({ eap: 'TLS', identity, certificate: phone(name) }) as const;
    const { verdicts, output } = await ask(await profile(ROW['eap-tls'], account), [
      client('phone01', 'phone01'),
      client('phone02', 'phone02'),
      client('phone01', 'phone02'),
      client('phone01', 'stranger'),
      client('phone01', 'expired'),
    ]);
    const second = username === null ? 'SUCCESS' : 'FAILURE';
    expect(verdicts).toEqual(['SUCCESS', second, 'FAILURE', 'FAILURE', 'FAILURE']);
    expect(output).toContain('certificate has expired');
  });

  test.each(['병동폰 "1"', 'HOSP\\phone01'])(
    'compares the common name %s with the user name',
    async (name) => {
      const input = await profile(ROW['eap-tls'], { credentials: { username: name, password: '' } });
      const certificate = phone(name);
      const wrong = phone('phone01');
      const { verdicts } = await ask(input, [
        { eap: 'TLS', identity: name, certificate },
        { eap: 'TLS', identity: name, certificate: wrong },
      ]);
      expect(verdicts).toEqual(['SUCCESS', 'FAILURE']);
    },
  );

  test('takes TLS 1.0 with the option for old phones and not without', async () => {
    const old = ['tls_disable_tlsv1_0=0', 'tls_disable_tlsv1_1=1', 'tls_disable_tlsv1_2=1'].join(' ');
    const more = [...MSCHAPV2, `phase1="${old}"`, 'openssl_ciphers="DEFAULT@SECLEVEL=0"'];
    const client = { eap: 'PEAP', identity: 'phone01@example.com', password: PASSWORD, more } as const;
    const input = await profile(ROW['peap-mschapv2']);
    const forOld = complete(input, { options: { 'old-phones': 'yes' } });
    expect((await ask(input, [client], forOld)).verdicts).toEqual(['SUCCESS']);
    expect((await ask(input, [client])).verdicts).toEqual(['FAILURE']);
  });
});

/** Parts of all printable characters, each no longer than what is to be written. */
function parts(size: number): string[] {
  const count = Math.ceil(PRINTABLE_ASCII.length / size);
  return Array.from({ length: count }, (_, at) => PRINTABLE_ASCII.slice(at * size, (at + 1) * size).join(''));
}

const AWKWARD = [
  ...[
    'HOSP\\phone01',
    "o'brien",
    '"quoted"',
    'a b',
    ' edge ',
    '%{User-Name}',
    '${confdir}',
    '`id`',
    'a#b',
    'a,b',
  ],
  ...[
    '=~ x',
    'back\\',
    '\\\\',
    "\\'",
    '\\n',
    '0x41',
    '{clear}x',
    'DEFAULT',
    '병동폰',
    '음성 "3"',
    '😀',
    '{',
    '}',
  ],
];

describe.skipIf(missing !== null)('quoting, judged by authentication', () => {
  test('user names and passwords arrive as they are, whatever they hold', async () => {
    const random = fc.sample(
      fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...PRINTABLE_ASCII) }),
      12,
    );
    const texts = [...AWKWARD, ...parts(60), ...random];
    const accounts = texts.map((text, index) => ({ username: text, password: texts.at(-1 - index) ?? '' }));
    const input = await profile(ROW['peap-gtc']);
    const lines = accounts.map((credentials) => {
      const { users } = freeradiusFolder({ ...input, credentials });
      return users?.split('\n').find((line) => line.startsWith('DEFAULT ')) ?? '';
    });
    const clients = accounts.map(({ username, password }) => ({
      ...({ eap: 'PEAP', identity: username, password, more: GTC } as const),
    }));
    const folder = { ...complete(input), users: `${lines.join('\n')}\n` };
    const { verdicts } = await ask(input, clients, folder);
    const failed = accounts.filter((_, index) => verdicts[index] !== 'SUCCESS');
    expect(failed).toEqual([]);
  });

  test.each([
    ...parts(60).map((part) => part.trim()),
    ...['ab #cd', 'a${b}', 'x\\y', '\\\\x', '\\n\\t', 'a"b', "it's", "'", '$ENV{HOME}', '{', '#'],
  ])('the shared secret %s arrives as it is', async (secret) => {
    const input = await profile(ROW['peap-gtc'], {}, secret);
    const client = { eap: 'PEAP', identity: 'phone01', password: PASSWORD, more: GTC } as const;
    expect((await ask(input, [client])).verdicts).toEqual(['SUCCESS']);
  });
});
