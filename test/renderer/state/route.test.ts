import { describe, expect, test } from 'vitest';
import { navigate, parseRoute, route, toHash, type Route } from '../../../src/renderer/state/route.svelte';

const routes: readonly (readonly [hash: string, route: Route])[] = [
  ['#/library', { page: 'library' }],
  ['#/settings', { page: 'settings' }],
  ['#/compare', { page: 'compare', part: 'pair', profileId: null }],
  ['#/compare/7d0c', { page: 'compare', part: 'pair', profileId: '7d0c' }],
  ['#/compare/roaming', { page: 'compare', part: 'roaming', profileId: null }],
  ['#/certificates/check', { page: 'certificates', part: 'check', profileId: null }],
  ['#/certificates/check/7d0c', { page: 'certificates', part: 'check', profileId: '7d0c' }],
  ['#/reference/entries', { page: 'reference', part: 'entries', focus: null }],
  ['#/reference/mistakes/3', { page: 'reference', part: 'mistakes', focus: '3' }],
  ['#/profile/new/security', { page: 'profile', id: null, step: 'security' }],
  ['#/profile/7d0c/review', { page: 'profile', id: '7d0c', step: 'review' }],
];

describe('parseRoute', () => {
  test.each(routes)('%s names a page and is written back the same', (hash, expected) => {
    expect(parseRoute(hash)).toEqual(expected);
    expect(toHash(expected)).toBe(hash);
  });

  test.each(['', '#', '#/', '#/nowhere', '#token=abcdefghijklmnop', '#/profile', '#/profile/'])(
    '"%s" is the library',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ page: 'library' });
    },
  );

  test.each(['#/profile/new', '#/profile/new/', '#/profile/new/nonsense'])(
    '%s opens the first step',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ page: 'profile', id: null, step: 'network' });
    },
  );
});

describe('navigate', () => {
  test('opens the page and puts it into the address', () => {
    navigate({ page: 'settings' });
    expect(route()).toEqual({ page: 'settings' });
    expect(location.hash).toBe('#/settings');
  });
});
