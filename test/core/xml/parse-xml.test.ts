import { childAt } from '#core/xml/element';
import { readXml } from '#core/xml/parse-xml';
import { readPlist } from '#core/xml/plist';
import { describe, expect, test } from 'vitest';

describe('XML', () => {
  test('lines, prefixes and character data', () => {
    const xml = readXml(
      '\n<?xml version="1.0" encoding="UTF-16"?>\n<p:a xmlns:p="urn:x">\n <b k="1">c&amp;<![CDATA[<d>]]></b></p:a>',
    );
    const b = xml.ok ? childAt(xml.value, 'b') : null;
    expect(xml.ok && [xml.value.name, xml.value.line]).toEqual(['a', 3]);
    expect(b).toMatchObject({ line: 4, text: 'c&<d>', attributes: { k: '1' } });
  });

  test.each([
    ['<a><b></a>', 1, 'XML'],
    ['<a>\n&nosuch;</a>', 2, 'XML'],
    ['<a/>\n<b/>', 2, 'XML'],
    ['', 1, 'XML'],
    ['<!DOCTYPE a SYSTEM "x"><a/>', 1, 'XML without a DTD'],
    ['<?xml version="1.0"?>\n<!DOCTYPE plist [<!ENTITY a "b">]><plist>&a;</plist>', 2, 'XML without a DTD'],
    [`${'<a>'.repeat(65)}${'</a>'.repeat(65)}`, 1, 'XML of at most 64 levels'],
  ])('%j is refused', (text, line, what) => {
    expect(readXml(text, { doctype: 'plist' })).toEqual({ ok: false, error: { line, what } });
  });

  test('a hundred thousand open tags are refused at once', () => {
    expect(readXml('<a '.repeat(100_000)).ok).toBe(false);
    expect(readXml('<a>'.repeat(100_000)).ok).toBe(false);
    expect(readXml(`${'<a '.repeat(100_000)}/>`).ok).toBe(false);
  });
});

describe('property lists', () => {
  test('every kind of value, with its line', () => {
    const plist = readPlist(
      '<plist><array><string>a</string>\n<integer>-4</integer><real>1.5</real><true/><false/><data>\nAQI=\n</data><date>2026-01-01T00:00:00Z</date><dict><key>k</key><array/></dict></array></plist>',
    );
    const items = plist.ok && plist.value.kind === 'array' ? plist.value.items : [];
    expect(items.map((item) => [item.kind, item.line])).toEqual([
      ['string', 1],
      ['number', 2],
      ['number', 2],
      ['boolean', 2],
      ['boolean', 2],
      ['data', 2],
      ['date', 4],
      ['dict', 4],
    ]);
    expect(items[5]).toMatchObject({ bytes: Uint8Array.from([1, 2]) });
  });

  test.each([
    '<plist/>',
    '<dict/>',
    '<plist><dict><string>a</string></dict></plist>',
    '<plist><dict><key>a</key></dict></plist>',
    '<plist><integer>x</integer></plist>',
    '<plist><data>!</data></plist>',
    '<plist><set/></plist>',
  ])('%s is none', (text) => {
    expect(readPlist(text)).toEqual({ ok: false, error: { line: 1, what: 'property list' } });
  });
});
