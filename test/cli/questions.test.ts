import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { jsonLines, run } from './run';

const lines = (questions: readonly unknown[]) => questions.map((one) => `${JSON.stringify(one)}\n`).join('');

async function ask(argv: readonly string[], input: string | Uint8Array) {
  const ran = await run(argv, { input });
  return { ...ran, answers: jsonLines(ran.out) as Record<string, unknown>[] };
}

const codes = (answer: Record<string, unknown> | undefined) =>
  (answer?.['findings'] as { code: string }[] | undefined)?.map(({ code }) => code);

describe('key derive', () => {
  const vector = 'f42c6fc52df0ebef9ebb4b90b38a5f902e83fe1b135a70e23aed762e9710a12e';

  test('gives the vector of IEEE 802.11, from text and from octets', async () => {
    const questions = [
      { ssid: 'IEEE', passphrase: 'password' },
      { ssidHex: '49454545', passphrase: 'password' },
    ];
    const { code, out } = await ask(['key', 'derive'], lines(questions));
    expect(code).toBe(0);
    expect(out).toBe(`{"pmk":"${vector}"}\n{"pmk":"${vector}"}\n`);
  });

  test('answers 60 questions in their order, octets of any value among them', async () => {
    const questions = Array.from({ length: 60 }, (_, index) => {
      const octets = randomBytes(1 + (index % 32));
      return { ssidHex: octets.toString('hex'), passphrase: randomBytes(20).toString('base64') };
    });
    const { answers } = await ask(['key', 'derive', '--json'], lines(questions));
    const expected = questions.map(({ ssidHex, passphrase }) => ({
      pmk: pbkdf2Sync(passphrase, Buffer.from(ssidHex, 'hex'), 4096, 32, 'sha1').toString('hex'),
    }));
    expect(answers).toEqual(expected);
  });

  test.each<[string, object, string]>([
    ['a passphrase of seven characters', { ssid: 'a', passphrase: '1234567' }, 'key.psk-ascii-length'],
    ['64 hexadecimal digits', { ssid: 'a', passphrase: 'a'.repeat(64) }, 'key.psk-ascii-length'],
    ['a passphrase in Hangul', { ssid: 'a', passphrase: '비밀번호입니다요' }, 'key.psk-ascii-character'],
    ['an empty SSID', { ssid: '', passphrase: 'password' }, 'ssid.empty'],
    ['an SSID of 33 octets', { ssidHex: '00'.repeat(33), passphrase: 'password' }, 'ssid.too-long'],
    ['no octets', { ssidHex: '', passphrase: 'password' }, 'ssid.empty'],
    ['half an octet', { ssidHex: 'abc', passphrase: 'password' }, 'ssid.hex-odd'],
    ['a digit that is none', { ssidHex: 'zz', passphrase: 'password' }, 'ssid.hex-character'],
  ])('refuses %s with a finding', async (_what, question, finding) => {
    const { code, answers } = await ask(['key', 'derive'], lines([question]));
    expect(code).toBe(1);
    expect(codes(answers[0])).toEqual([finding]);
    expect(answers[0]).not.toHaveProperty('pmk');
  });

  test('answers a question before the next one is asked', async () => {
    const input = new PassThrough();
    const question = lines([{ ssid: 'IEEE', passphrase: 'password' }]);
    let answered = 0;
    const onOutput = () => {
      answered += 1;
      // Without an answer to the first there is no second question, and the run never ends.
      if (answered === 1) input.write(question);
      else input.end();
    };
    input.write(question);
    expect(jsonLines((await run(['key', 'derive'], { input, onOutput })).out)).toHaveLength(2);
  });
});

describe('key check', () => {
  const example = 'AB123456789CD01234567890EFAB123456789CD01234567890EF3456789C';

  test.each<[string, object, readonly string[]]>([
    ['40-bit hex', { kind: 'wep', format: 'hex', value: 'ABCD123456', keySize: 40 }, []],
    ['128-bit hex in lower case', { kind: 'wep', format: 'hex', value: 'ab123456789cd01234567890ef' }, []],
    ['40-bit ASCII', { kind: 'wep', format: 'ascii', value: 'GREG5' }, []],
    ['128-bit ASCII', { kind: 'wep', format: 'ascii', value: 'GREGSSECRET13' }, []],
    [
      'a size that does not fit',
      { kind: 'wep', format: 'hex', value: 'ABCD123456', keySize: 128 },
      ['key.wep-size-mismatch'],
    ],
    ['a length of no size', { kind: 'wep', format: 'ascii', value: 'GREG' }, ['key.wep-length']],
    ['a WEP character', { kind: 'wep', format: 'hex', value: 'ABCD12345G' }, ['key.wep-character']],
    ['an empty WEP key', { kind: 'wep', format: 'hex', value: '' }, ['key.wep-length']],
    ['the example as hex', { kind: 'psk', format: 'hex', value: example }, ['key.psk-hex-length']],
    ['the example as ASCII', { kind: 'psk', format: 'ascii', value: example }, []],
    ['64 digits', { kind: 'psk', format: 'hex', value: 'aF'.repeat(32) }, []],
    [
      '64 digits as ASCII',
      { kind: 'psk', format: 'ascii', value: 'aF'.repeat(32) },
      ['key.psk-ascii-length'],
    ],
    ['an empty passphrase', { kind: 'psk', format: 'ascii', value: '' }, ['key.psk-ascii-length']],
    [
      'a million characters',
      { kind: 'psk', format: 'ascii', value: 'a'.repeat(900_000) },
      ['key.psk-ascii-length'],
    ],
  ])('judges %s', async (_what, question, findings) => {
    const { code, answers } = await ask(['key', 'check'], lines([question]));
    expect(answers.map(codes)).toEqual([findings]);
    expect(answers[0]?.['valid']).toBe(findings.length === 0);
    expect(code).toBe(findings.length === 0 ? 0 : 1);
  });

  test('goes on after lines that are no questions, in their place, and ends with 2', async () => {
    const good = { kind: 'psk', format: 'ascii', value: 'password' };
    const input = Buffer.concat([
      Buffer.from(`\uFEFF${lines([good])}`),
      Buffer.from('\r\n   \nnot json\n[]\nnull\n{"kind":"psk"}\n'),
      Buffer.from(lines([{ ...good, extra: 1 }])),
      Buffer.from('"\xFF"\n', 'latin1'),
      Buffer.from(`{"a":"${'x'.repeat(1_100_000)}"}\n`),
      Buffer.from(JSON.stringify(good)),
    ]);
    const { code, answers } = await ask(['key', 'check'], input);
    const errors = answers.map((answer) => (answer['error'] as { code: string } | undefined)?.code);
    expect(errors).toEqual([
      undefined,
      'question.not-json',
      ...Array.from({ length: 4 }, () => 'question.wrong-form'),
      'question.not-utf8',
      'question.too-long',
      undefined,
    ]);
    expect(answers.map((answer) => answer['valid'])).toEqual(errors.map((error) => error === undefined));
    expect(answers[1]?.['findings']).toEqual([expect.objectContaining({ severity: 'error' })]);
    expect(code).toBe(2);
  });

  test('says nothing about nothing', async () => {
    expect(await run(['key', 'check'], { input: '\n\n' })).toEqual({ code: 0, out: '', err: '' });
  });

  test('never repeats a key', async () => {
    const value = 'Secret-Passphrase-\u00FC';
    const { out, err } = await ask(
      ['key', 'check'],
      lines([{ kind: 'psk', format: 'ascii', value }, { value }]),
    );
    expect(out + err).not.toContain('Secret');
  });
});

describe('ssid check', () => {
  test.each<[object, number, readonly string[]]>([
    [{ ssid: 'HOSP-VOICE' }, 10, []],
    [{ ssid: '가'.repeat(10) }, 30, []],
    [{ ssid: '가'.repeat(11) }, 33, ['ssid.too-long']],
    [{ ssid: '' }, 0, ['ssid.empty']],
    [{ ssid: 'a\tb' }, 3, ['ssid.control-character']],
    [{ ssidHex: 'EAB080' }, 3, []],
    [{ ssidHex: 'ff00' }, 2, ['ssid.not-unicode']],
    [{ ssidHex: 'abc' }, 0, ['ssid.hex-odd']],
  ])('judges %j', async (question, bytes, findings) => {
    const { code, answers } = await ask(['ssid', 'check'], lines([question]));
    expect(answers).toMatchObject([{ valid: findings.length === 0, bytes }]);
    expect(codes(answers[0])).toEqual(findings);
    expect(code).toBe(findings.length === 0 ? 0 : 1);
  });

  test('takes white space at an edge with a warning', async () => {
    const { code, answers } = await ask(['ssid', 'check'], lines([{ ssid: ' voice' }]));
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      { valid: true, findings: [{ code: 'ssid.edge-space', severity: 'warning' }] },
    ]);
  });
});

describe('key generate', () => {
  test.each<[readonly string[], RegExp]>([
    [['--kind', 'wep', '--format', 'hex'], /^[0-9A-F]{26}$/],
    [['--kind', 'wep', '--format', 'hex', '--size', '40'], /^[0-9A-F]{10}$/],
    [['--kind', 'wep', '--format', 'ascii', '--size', '40'], /^[^0Oo1Il2Zz5Ss8B]{5}$/],
    [['--kind', 'psk', '--format', 'hex'], /^[0-9A-F]{64}$/],
    [['--kind', 'psk', '--format', 'ascii', '--length', '63'], /^[^0Oo1Il2Zz5Ss8B]{63}$/],
  ])('makes keys with %j that the check accepts', async (options, form) => {
    const { code, out } = await run(['key', 'generate', ...options, '--count', '20', '--json']);
    const { keys } = JSON.parse(out) as { keys: string[] };
    expect(code).toBe(0);
    expect(new Set(keys).size).toBe(20);
    for (const key of keys) expect(key).toMatch(form);
    const [, kind, , format] = options;
    const questions = keys.map((value) => ({ kind, format, value }));
    expect((await ask(['key', 'check'], lines(questions))).code).toBe(0);
  });
});
