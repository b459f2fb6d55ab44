import { TARGETS } from '#core/export/targets';
import { supportOf } from '#core/export/run-export';
import { finding } from '#core/finding/finding';
import { ALLOWED_CHOICES } from '#core/scheme/nearest';
import { describe, expect, test } from 'vitest';
import { messages } from '../../../../src/renderer/i18n/index.svelte';
import { checkList } from '../../../../src/renderer/wizard/review/check-list';
import { takeAlong, targetGroups } from '../../../../src/renderer/wizard/review/target-choices';
import { takeApart } from '../../../../src/renderer/wizard/review/sheet-document';
import { validProfileForRow } from '../../../fixtures/profiles';

describe('the check list', () => {
  test('puts errors first and says what is in order', () => {
    const findings = [finding('scheme.weak-wep', '/encryption', {}), finding('ssid.empty', '/ssid', {})];
    const items = checkList(findings, null, true);
    expect(items.map((item) => (item.kind === 'found' ? item.finding.code : item.area))).toEqual([
      'ssid.empty',
      'scheme.weak-wep',
      'phone',
    ]);
  });

  test('a sound profile passes every area that applies to it', () => {
    const areas = checkList([], validProfileForRow(7), true).map(
      (item) => item.kind === 'passed' && item.area,
    );
    expect(areas).toEqual(['scheme', 'phone', 'ssid', 'credentials', 'radius', 'certificate']);
  });
});

describe('export targets', () => {
  test('are all there, grouped, with the named access points first', () => {
    const groups = targetGroups(null, ['hostapd']);
    expect(groups.flatMap(({ targets }) => targets)).toHaveLength(TARGETS.length);
    expect(groups[0]?.targets[0]?.target.id).toBe('hostapd');
  });

  test('only what can be written is saved with all', () => {
    for (const choice of ALLOWED_CHOICES) {
      for (const id of takeAlong(choice, ['c9800', 'hostapd'])) {
        const target = TARGETS.find((one) => one.id === id);
        expect(target && supportOf(target, choice).can).toBe(true);
      }
    }
  });

  test.each(['en', 'ko'] as const)('every option has a label in %s', (language) => {
    const labels = messages[language].wizard.review.optionLabels;
    const missing = TARGETS.flatMap(({ options }) => options.map(({ name }) => name)).filter(
      (name) => !(name in labels),
    );
    expect(missing).toEqual([]);
  });
});

describe('the preview of a sheet', () => {
  test('holds nothing that could run or that the window’s policy forbids', () => {
    const { body, style, language } = takeApart(
      '<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"/><style>p{color:red}</style></head><body><script>x</script><p>병원</p></body></html>',
    );
    expect(body.innerHTML).toBe('<p>병원</p>');
    expect(style).toBe('p{color:red}');
    expect(language).toBe('ko');
  });
});
