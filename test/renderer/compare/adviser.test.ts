import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { adviser } from '../../../src/renderer/state/compare-adviser.svelte';
import { openCompare, until } from './open-compare';

describe('the roaming adviser', () => {
  test('names the suites for the chosen site, and anew when the site changes', async () => {
    await openCompare({ part: 'roaming' });
    await until(() => adviser.advice !== null);
    expect(screen.getByText('FT-802.1X')).toBeDefined();
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Other clients use the same SSID' }));
    await until(() => screen.queryByText('802.1X + FT-802.1X') !== null);
    expect(screen.getByText('at most 100 ms')).toBeDefined();
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Other clients use the same SSID' }));
  });

  test('asks for what is missing', async () => {
    await openCompare({ part: 'roaming' });
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Catalyst 9800 (IOS-XE)' }));
    await until(() => adviser.advice === null);
    expect(screen.getByText(/Choose at least one phone model/)).toBeDefined();
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Catalyst 9800 (IOS-XE)' }));
  });
});
