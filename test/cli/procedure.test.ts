import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run';

interface ShownStep {
  readonly n: number;
  readonly id: string;
  readonly node: string;
  readonly action: string;
  readonly target: string;
  readonly where: string;
  readonly text: string;
  readonly guards: readonly string[];
  readonly warning: string;
  readonly source: string;
}
interface Shown {
  readonly id: string;
  readonly title: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly steps: readonly ShownStep[];
  readonly error?: { readonly code: string; readonly message: string };
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wlan-wizard-procedure-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function show(...argv: readonly string[]) {
  const ran = await run(['procedure', 'show', ...argv, '--json'], { cwd: folder });
  return { ...ran, json: JSON.parse(ran.out) as Shown };
}

describe('procedure list', () => {
  test('tells what each procedure asks for', { timeout: 30_000 }, async () => {
    const { code, out } = await run(['procedure', 'list', '--json']);
    const listed = JSON.parse(out) as { id: string; title: string; parameters: { name: string }[] }[];
    expect(code).toBe(0);
    const regenerate = listed.find(({ id }) => id === 'imp-regenerate');
    expect(regenerate?.parameters.map(({ name }) => name).toSorted()).toEqual(
      [
        'nodes',
        'certificates',
        'highAvailability',
        'sipFederation',
        'xmppFederation',
        'sso',
        'signed',
      ].toSorted(),
    );
  });

  test('lists exactly the ids that scripts rely on', async () => {
    const { out } = await run(['procedure', 'list', '--json']);
    expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).toEqual([
      ...['imp-regenerate', 'imp-delete-expired-trust', 'phone-lsc', 'phone-fips', 'eap-type-change'],
      ...['eap-tls-mic', 'eap-tls-user-installed', 'eap-tls-scep', 'peap-setup', 'eap-fast-setup'],
      ...['phone-install-server-ca', 'phone-install-user-certificate', 'phone-remove-certificate'],
      ...['phone-clock', 'phone-admin-page', 'wifi-credentials', 'dot1x-wired'],
    ]);
  });

  test.each([
    ['en', 'Regenerate IM&P certificates'],
    ['ko', 'IM/P 인증서 다시 생성'],
  ])('lists titles in %s', async (language, title) => {
    const { code, out } = await run(['procedure', 'list', '--lang', language]);
    expect([code, out.includes(title)]).toEqual([0, true]);
  });
});

describe('procedure show', () => {
  test('has the members that scripts rely on', async () => {
    const { code, json } = await show('imp-regenerate');
    expect(code).toBe(0);
    expect(Object.keys(json)).toEqual(expect.arrayContaining(['id', 'title', 'parameters', 'steps']));
    for (const [index, step] of json.steps.entries()) {
      expect(step).toEqual(
        expect.objectContaining({
          n: index + 1,
          id: expect.any(String) as string,
          node: expect.any(String) as string,
          action: expect.any(String) as string,
          target: expect.any(String) as string,
          where: expect.any(String) as string,
          text: expect.any(String) as string,
          guards: expect.any(Array) as string[],
          warning: expect.any(String) as string,
          source: expect.any(String) as string,
        }),
      );
    }
    expect(json.steps.find(({ action }) => action === 'restart')).toMatchObject({
      node: 'imp-pub',
      target: 'Cisco SIP Proxy',
      where: 'Cisco Unified Serviceability > Tools > Control Center - Feature Services',
      mistakes: [9],
    });
  });

  test('takes parameters from a file and lets the command line win', async () => {
    const nodes = [
      { name: 'p', role: 'imp-publisher' },
      { name: 's', role: 'imp-subscriber' },
    ];
    writeFileSync(join(folder, 'p.json'), JSON.stringify({ nodes, certificates: ['cup'], sso: true }));
    const { code, json } = await show(
      ...[
        'imp-regenerate',
        '--params',
        'p.json',
        '--set',
        'certificates=tomcat',
        '--set',
        'signed.tomcat=ca-single',
      ],
    );
    expect([code, json.parameters]).toMatchObject([
      0,
      { nodes, certificates: ['tomcat'], sso: true, signed: { tomcat: 'ca-single', cup: 'self' } },
    ]);
    expect(
      json.steps.filter(({ action }) => action === 'restart').map(({ node, target }) => `${node} ${target}`),
    ).toEqual(['p Cisco Intercluster Sync Agent', 'p Cisco Tomcat', 's Cisco Tomcat']);
    expect(json.steps.some(({ action }) => action === 'reconfigure')).toBe(true);
  });

  test.each([
    ['an unknown procedure', ['imp-repair'], 2, 'procedure.unknown', 'imp-regenerate'],
    [
      'a wrong value',
      ['imp-regenerate', '--set', 'certificates=CAPF'],
      2,
      'procedure.wrong-parameters',
      'cup-xmpp-s2s',
    ],
    [
      'an unknown parameter',
      ['imp-regenerate', '--set', 'ha=true'],
      2,
      'procedure.wrong-parameters',
      'highAvailability',
    ],
    [
      'what must not be done',
      ['imp-regenerate', '--set', 'signed=ipsec=ca-multi'],
      1,
      'procedure.refused',
      'cup and ipsec',
    ],
    ['no key=value', ['imp-regenerate', '--set', 'sso'], 2, 'cli.usage', 'key=value'],
    [
      'a file that is not there',
      ['imp-regenerate', '--params', 'none.json'],
      2,
      'file.not-found',
      'none.json',
    ],
  ])('%s is named with what is allowed', async (_case, argv, code, error, allowed) => {
    const { json, ...ran } = await show(...argv);
    expect([ran.code, json.error?.code]).toEqual([code, error]);
    expect(json.error?.message).toContain(allowed);
    expect(ran.err).toContain(allowed);
  });

  test('a secret on the command line is refused, in a file it is checked and shown nowhere', async () => {
    const shown = await show('phone-admin-page', '--set', 'password=Cisco1234');
    expect([shown.code, shown.json.error?.code]).toEqual([2, 'cli.usage']);
    writeFileSync(join(folder, 'secret.json'), JSON.stringify({ password: 'Cisco1234' }));
    const checked = await show('phone-admin-page', '--params', 'secret.json');
    expect([checked.code, checked.out.includes('Cisco1234')]).toEqual([0, false]);
    writeFileSync(join(folder, 'secret.json'), JSON.stringify({ password: 'Ci-1234567' }));
    const wrong = await show('phone-admin-page', '--params', 'secret.json');
    expect([wrong.code, wrong.json.error?.message.includes('8 to 127')]).toEqual([2, true]);
    expect([wrong.out, wrong.err].join('')).not.toContain('Ci-1234567');
  });

  test('a file that is no object of parameters is refused', async () => {
    writeFileSync(join(folder, 'list.json'), '["cup"]');
    const { code, json } = await show('imp-regenerate', '--params', 'list.json');
    expect([code, json.error?.code]).toEqual([2, 'cli.usage']);
  });

  test('writes Markdown to a file, and not over one that says something else', async () => {
    const argv = ['procedure', 'show', 'imp-delete-expired-trust', '--out', 'steps.md'];
    const first = await run(argv, { cwd: folder });
    const path = join(folder, 'steps.md');
    const text = readFileSync(path, 'utf8');
    expect([first.code, text.includes('# Delete expired IM&P trust certificates')]).toEqual([0, false]);
    expect(text).toContain('# Delete expired IM\\&P trust certificates');
    expect(text).toContain('   - Prevents: 9 (Certificates');
    expect((await run(argv, { cwd: folder })).code).toBe(0);
    writeFileSync(path, 'mine');
    expect((await run(argv, { cwd: folder })).code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect((await run([...argv, '--force'], { cwd: folder })).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test.each(['en', 'ko'])(
    'writes a page without scripts and a PDF in %s, the same bytes each time',
    { timeout: 60_000 },
    async (lang) => {
      const write = async (format: string, name: string) => {
        const argv = [
          'procedure',
          'show',
          'imp-regenerate',
          '--format',
          format,
          '--out',
          name,
          '--lang',
          lang,
        ];
        const nodes = 'nodes=<b>&1:imp-publisher,imp2:imp-subscriber';
        expect((await run([...argv, '--set', nodes, '--force'], { cwd: folder })).code).toBe(0);
        return readFileSync(join(folder, name));
      };
      const html = (await write('html', 'steps.html')).toString('utf8');
      expect(html).toContain('&lt;b&gt;&amp;1');
      expect(html).not.toMatch(/<script|<b>&1/);
      expect(html).toContain(lang === 'ko' ? '예방하는 실수: 9 (' : 'Prevents: 9 (');
      const pdf = await write('pdf', 'steps.pdf');
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect((await write('pdf', 'again.pdf')).equals(pdf)).toBe(true);
    },
  );

  test('a PDF needs a file to go to', async () => {
    const ran = await run(['procedure', 'show', 'phone-clock', '--format', 'pdf']);
    expect([ran.code, ran.err.includes('--out')]).toEqual([2, true]);
  });

  test('speaks Korean', async () => {
    const { code, out } = await run(['procedure', 'show', 'imp-regenerate', '--lang', 'ko']);
    expect(code).toBe(0);
    expect(out).toContain('imp-pub에서 Cisco XCP Router를 다시 시작합니다.');
    expect(out).toContain('출처: IM\\&P 인증서: CUP 인증서');
    expect(out).toContain('예방하는 실수: 9 (');
  });
});
