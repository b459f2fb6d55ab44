import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, exported } from '../fixtures/exports';
import { CHOICES, profileInputForRow } from '../fixtures/profiles';
import { isInstalled, output } from './programs';

const hasPdf = isInstalled('pdftoppm', '-v');
const hasXml = isInstalled('xmllint', '--version');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheet-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(
  target: 'sheet-pdf' | 'sheet-html',
  question: Parameters<typeof pages>[0],
): Promise<string> {
  const { profile, ...rest } = question;
  const [file] = await exported(profile, { targets: [target], ...rest });
  const path = join(folder, target);
  writeFileSync(path, file === undefined ? '' : bytesOf(file));
  return path;
}

interface Question {
  readonly profile: Parameters<typeof exported>[0];
  readonly language?: 'ko' | 'en';
  readonly secrets?: 'include' | 'mask';
}

async function pages(question: Question): Promise<number> {
  const info = output('pdfinfo', [await written('sheet-pdf', question)]).toString('utf8');
  return Number(/^Pages: +(\d+)$/m.exec(info)?.[1]);
}

/** Share of dark pixels in a part of the first page; the part is given in fractions of the page. */
async function ink(
  question: Question,
  [left, top, right, bottom]: readonly [number, number, number, number],
) {
  const path = await written('sheet-pdf', question);
  output('pdftoppm', ['-r', '60', '-png', '-singlefile', path, path]);
  const { width, height, data } = PNG.sync.read(readFileSync(`${path}.png`));
  let dark = 0;
  let all = 0;
  for (let y = Math.floor(top * height); y < bottom * height; y += 1) {
    for (let x = Math.floor(left * width); x < right * width; x += 1) {
      all += 1;
      if ((data[(y * width + x) * 4] ?? 255) < 160) dark += 1;
    }
  }
  return dark / all;
}

const TITLE = [0.05, 0.05, 0.6, 0.08] as const;

describe.skipIf(!hasPdf)('the PDF sheet', () => {
  test.each(CHOICES)('for $title is one page', async ({ row, fastRoaming }) => {
    const profile = profileInputForRow(row.row, { fastRoaming, apPlatforms: ['c9800'] });
    expect(await pages({ profile, language: 'ko', secrets: 'include' })).toBe(1);
  });

  test('goes on to further pages for many platforms', async () => {
    const apPlatforms = ['ios-autonomous', 'aireos', 'c9800', 'meraki', 'hostapd'] as const;
    const profile = profileInputForRow(7, { fastRoaming: 'ft', apPlatforms: [...apPlatforms] });
    expect(await pages({ profile })).toBeGreaterThan(1);
  });

  test('puts ink where Korean stands, as much for one word as its letters need', async () => {
    const short = await ink({ profile: profileInputForRow(4, { name: '음' }), language: 'ko' }, TITLE);
    const long = await ink(
      { profile: profileInputForRow(4, { name: '음성망병동음성망병동' }), language: 'ko' },
      TITLE,
    );
    expect(short).toBeGreaterThan(0.001);
    expect(long).toBeGreaterThan(short * 5);
  });

  test('draws each syllable as itself, not one box for all', async () => {
    const page = async (name: string) => {
      const path = await written('sheet-pdf', { profile: profileInputForRow(1, { name }), language: 'ko' });
      output('pdftoppm', ['-r', '60', '-png', '-singlefile', path, path]);
      return readFileSync(`${path}.png`).toString('base64');
    };
    expect(await page('가나다')).not.toBe(await page('라마바'));
  });

  test('names a character that no bundled font has', async () => {
    const path = await written('sheet-pdf', { profile: profileInputForRow(1, { name: '漢 😀 병동' }) });
    const text = output('pdftotext', [path, '-']).toString('utf8');
    expect(text).toContain('[U+6F22] [U+1F600] 병동');
  });

  test('keeps Korean words whole at line ends', async () => {
    const notes = '이 설정표는 전화기와 액세스 포인트의 설정을 함께 적어 두기 위한 것입니다 '
      .repeat(4)
      .trim();
    const path = await written('sheet-pdf', { profile: profileInputForRow(1, { notes }), language: 'ko' });
    const lines = output('pdftotext', ['-layout', path, '-']).toString('utf8');
    for (const word of notes.split(' ')) expect(lines).toContain(word);
  });

  test('holds no masked secret', async () => {
    const path = await written('sheet-pdf', { profile: profileInputForRow(4, { apPlatforms: ['c9800'] }) });
    expect(output('pdftotext', [path, '-']).toString('utf8')).not.toContain('GREG12356789ZXYW');
  });

  test('embeds its fonts', async () => {
    const path = await written('sheet-pdf', { profile: profileInputForRow(4), language: 'ko' });
    const fonts = output('pdffonts', [path]).toString('utf8').trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThanOrEqual(3);
    for (const font of fonts) expect(font).toMatch(/ yes +yes +yes /);
  });

  test('is well-formed whatever the profile is called', async () => {
    const name = '</rdf:li><x>&]]>) /JS (a';
    const path = await written('sheet-pdf', { profile: profileInputForRow(1, { name }) });
    expect(output('pdfinfo', [path]).toString('utf8')).toMatch(/^JavaScript: +no$/m);
    expect(output('pdfinfo', [path]).toString('utf8')).toContain(`Title:           ${name}`);
  });
});

describe.skipIf(!hasXml)('xmllint', () => {
  const hostile = `<script>alert(1)</script>" onload='x' & ]]> </style>`;

  test.each(CHOICES)('takes the HTML sheet for $title as well-formed', async ({ row, fastRoaming }) => {
    const profile = profileInputForRow(row.row, {
      ...{
        fastRoaming,
        name: hostile,
        site: hostile,
        notes: hostile,
        ssid: `<&"'>`,
        apPlatforms: ['meraki'],
      },
    });
    output('xmllint', ['--noout', await written('sheet-html', { profile, language: 'ko' })]);
  });

  test('finds nothing that the profile would have put in as an element', async () => {
    const profile = profileInputForRow(1, { name: hostile, site: hostile, notes: hostile });
    const path = await written('sheet-html', { profile });
    const count = output('xmllint', ['--xpath', "count(//*[local-name()='script'])", path]).toString('utf8');
    expect(count.trim()).toBe('0');
    const title = output('xmllint', ['--xpath', "string(//*[local-name()='h1'])", path]).toString('utf8');
    expect(title.trim()).toBe(hostile);
  });

  test('takes the SVG of a QR code', async () => {
    const [svg] = await exported(profileInputForRow(4), { targets: ['wifi-qr'] });
    const path = join(folder, 'code.svg');
    writeFileSync(path, svg === undefined ? '' : bytesOf(svg));
    output('xmllint', ['--noout', path]);
  });
});
