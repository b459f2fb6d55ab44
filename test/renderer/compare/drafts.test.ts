import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { toastTexts } from '../fake/open-page';
import { configuration, openCompare, paste, until } from './open-compare';

const saved = (program: Awaited<ReturnType<typeof openCompare>>) =>
  program.library.live.map(({ versions }) => versions[0]?.profile);

async function openDrafts() {
  const program = await openCompare();
  await paste(configuration('meraki/ssids-v1.json'));
  await fireEvent.click(screen.getByRole('button', { name: 'Make profiles from this…' }));
  await until(() => screen.queryByRole('region', { name: 'HOSP guest' }) !== null);
  return program;
}

const draft = (ssid: string) => within(screen.getByRole('region', { name: ssid }));

describe('making profiles from a configuration', () => {
  test('asks for what the configuration does not tell and says why a network gives none', async () => {
    await openDrafts();
    expect(draft('HOSP-VOICE').getByText(/does not know the EAP method/)).toBeDefined();
    expect(draft('HOSP-VOICE').getByLabelText('Security').querySelectorAll('option')).toHaveLength(4);
    expect(draft('future').getByText(/No profile can be made/)).toBeDefined();
  });

  test('leaves out what is not on the air unless it is asked for', async () => {
    await openDrafts();
    const box = draft('Unconfigured SSID 3').getByRole<HTMLInputElement>('checkbox');
    expect(box.checked).toBe(false);
    expect(screen.getByRole('button', { name: 'Save 2 profiles' })).toBeDefined();
  });

  test('saves what was reviewed, with the key that was read', async () => {
    const program = await openDrafts();
    await fireEvent.click(draft('HOSP-VOICE').getByRole('checkbox'));
    const guest = draft('HOSP guest');
    await fireEvent.input(guest.getByLabelText('Profile name'), { target: { value: 'Guests' } });
    await fireEvent.input(guest.getByLabelText('Site'), { target: { value: 'Seoul HQ' } });
    await fireEvent.input(guest.getByLabelText('VLAN'), { target: { value: '30' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Save 1 profile' }));
    await until(() => toastTexts().length > 0);
    expect(saved(program)).toMatchObject([
      { name: 'Guests', site: 'Seoul HQ', ssid: 'HOSP guest', vlan: 30, psk: { key: 'guest-2020-key' } },
    ]);
  });

  test.each([
    ['Profile name', '  ', 'Enter a name.'],
    ['VLAN', '5000', 'Enter a number from 1 to 4094, or nothing.'],
  ])('does not save with %s "%s"', async (label, value, told) => {
    const program = await openDrafts();
    await fireEvent.input(draft('HOSP guest').getByLabelText(label), { target: { value } });
    await fireEvent.click(screen.getByRole('button', { name: 'Save 2 profiles' }));
    await until(() => draft('HOSP guest').queryByText(told) !== null);
    expect(saved(program)).toEqual([]);
  });
});
