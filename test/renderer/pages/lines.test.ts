import { describe, expect, test } from 'vitest';
import { groupBySite } from '../../../src/renderer/pages/library/group';
import { moveKey } from '../../../src/renderer/pages/library/row-keys';
import { searchProfiles } from '../../../src/renderer/pages/library/search';
import { addUp, visibleLines } from '../../../src/renderer/pages/library/window';
import { profileInputForRow } from '../../fixtures/profiles';
import { MemoryLibrary } from '../fake/memory-library';
import { summaryOf } from '../fake/summary';

const library = new MemoryLibrary([
  profileInputForRow(4, { name: 'Ward 10', site: 'Seoul HQ', ssid: 'HOSP-VOICE', phoneModel: '8821' }),
  profileInputForRow(4, { name: 'Ward 2', site: 'Seoul HQ', ssid: 'WARD', phoneModel: '8861' }),
  profileInputForRow(7, {
    name: '창고 음성',
    site: '부산 물류센터',
    ssid: '창고-음성망',
    phoneModel: '8832',
  }),
  profileInputForRow(1, { name: 'Lobby', site: '', ssid: 'LOBBY', phoneModel: 'generic' }),
]);
const profiles = library.live.map((entry) => summaryOf(entry));

describe('groupBySite', () => {
  test('orders sites and names as the language does, numbers by value, the nameless site last', () => {
    const lines = groupBySite(profiles, 'ko').map((line) =>
      line.kind === 'site' ? `[${line.site} ${line.count}]` : line.profile.name,
    );
    expect(lines).toEqual([
      '[부산 물류센터 1]',
      '창고 음성',
      '[Seoul HQ 2]',
      'Ward 2',
      'Ward 10',
      '[ 1]',
      'Lobby',
    ]);
  });
});

describe('searchProfiles', () => {
  test.each([
    ['', ['Ward 10', 'Ward 2', '창고 음성', 'Lobby']],
    ['ward', ['Ward 10', 'Ward 2']],
    ['WARD seoul 2', ['Ward 10', 'Ward 2']],
    ['hosp-voice', ['Ward 10']],
    ['물류', ['창고 음성']],
    ['8832', ['창고 음성']],
    // Typed on a Mac, where syllables come apart into letters.
    ['창고'.normalize('NFD'), ['창고 음성']],
    ['nowhere', []],
  ])('"%s" finds %j', (search, names) => {
    const found = searchProfiles(profiles, search, (model) => `Cisco ${model}`);
    expect(found.map(({ name }) => name)).toEqual(names);
  });
});

describe('visibleLines', () => {
  const offsets = addUp(Array.from({ length: 10_000 }, () => 68));

  test.each([
    [0, 0],
    [340_000, 5_000],
    [680_000, 9_999],
  ])('draws few lines at %i pixels, the one at that place among them', (from, line) => {
    const { start, end } = visibleLines(offsets, from, 800);
    expect(start).toBeLessThanOrEqual(line);
    expect(end).toBeGreaterThan(line);
    expect(end - start).toBeLessThan(40);
  });

  test('draws nothing of an empty list', () => {
    expect(visibleLines(addUp([]), 0, 800)).toEqual({ start: 0, end: 0 });
  });
});

describe('moveKey', () => {
  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 5, 4],
    ['ArrowUp', 0, 0],
    ['PageDown', 5, 9],
    ['PageUp', 5, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['x', 5, null],
  ])('%s moves from row %i to %j', (key, from, to) => {
    expect(moveKey(key, from, 10, 6)).toBe(to);
  });
});
