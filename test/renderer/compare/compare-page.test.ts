import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/renderer/state/compare.svelte';
import { profileInputForRow } from '../../fixtures/profiles';
import { settle, toastTexts } from '../fake/open-page';
import { configuration, openCompare, paste, until } from './open-compare';

const ward = configuration('ios-autonomous/ward-15-3-two-radios.txt');
const KEY = 'GREG12356789ZXYW';
const psk = profileInputForRow(4, { name: 'Ward phones', fastRoaming: 'none' });
const other = profileInputForRow(4, { name: 'Depot phones', ssid: 'DEPOT' });

const verdictWord = () => document.querySelector('.banner .word')?.textContent;
const rows = () => [...document.querySelectorAll('tbody tr')];

describe('the compare page', () => {
  test('reads a pasted configuration, tells its dialect with the evidence and lists its networks', async () => {
    await openCompare();
    await paste(ward);
    expect(screen.getByText('Detected: Aironet autonomous IOS, release 15.3')).toBeDefined();
    expect(screen.getByText('What speaks for it')).toBeDefined();
    const names = within(screen.getByRole('group', { name: 'Network to compare with' }))
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.textContent);
    expect(names[1]).toContain('HOSP-VOICE');
    expect(names[1]).toContain('line 46');
    expect(names[2]).toContain('attached to nothing');
  });

  test('says of a text in another form what it is, and of a file that is no text what to do', async () => {
    await openCompare();
    await paste('wifis:\n  wlan0:\n');
    expect(screen.getByRole('alert').textContent).toContain('Line 1 is of a Netplan file');
    expect(screen.getByText('The library holds no profile yet. Make one in the library.')).toBeDefined();
    expect(screen.getByLabelText('Kind of configuration')).toBeDefined();
    await compare.takeFile(new File([Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)], 'backup.zip'));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('Unpack it and read the configuration in it');
    expect(screen.queryByLabelText('Kind of configuration')).toBeNull();
  });

  test('never draws what was pasted', async () => {
    await openCompare();
    await paste(`${ward}\n! MARK-OF-THE-PASTE`);
    expect(document.body.innerHTML).not.toContain('MARK-OF-THE-PASTE');
  });

  test('takes the profile whose SSID is in the configuration and compares at once', async () => {
    await openCompare({ profiles: [other, psk] });
    await paste(ward);
    expect(screen.getByLabelText<HTMLSelectElement>('Phone’s profile').value).toBe(compare.profileId);
    expect(screen.getByText(/“Ward phones” and “HOSP-VOICE”/)).toBeDefined();
    expect(verdictWord()).toBe('Mismatch');
  });

  test('shows both sides with the lines of the access point, what stops the phone first', async () => {
    await openCompare({ profiles: [psk] });
    await paste(ward);
    const [first] = rows();
    expect(first?.textContent).toMatch(/different|missing/);
    const security = rows().find((row) => row.querySelector('th')?.textContent === 'Security');
    expect(security?.textContent).toContain('PSK');
    expect(security?.textContent).toContain('line 49, 50');
    expect(security?.textContent).toContain(
      'The phone is set to PSK, the access point lets clients in by EAP.',
    );
  });

  test('narrows the table to differences', async () => {
    await openCompare({ profiles: [psk] });
    await paste(ward);
    const all = rows().length;
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Only differences' }));
    expect(rows().length).toBeLessThan(all);
    expect(rows().every((row) => !row.textContent.includes('equal'))).toBe(true);
  });

  test('offers checked lines and keeps the key back until it is asked for', async () => {
    await openCompare({ profiles: [psk] });
    await paste(ward);
    const lines = screen.getByRole('region', { name: 'Lines to enter' });
    expect(lines.textContent).toContain('wpa-psk ascii 0 ••••');
    expect(document.body.innerHTML).not.toContain(KEY);
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Show secrets' }));
    await until(() => lines.textContent.includes(KEY));
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Show secrets' }));
    await settle();
    expect(lines.textContent).not.toContain(KEY);
  });

  test('marks the lines that nothing confirms, at the line and for the ear, but not in what is copied', async () => {
    const roaming = profileInputForRow(4, { name: 'Ward phones', fastRoaming: 'ft' });
    await openCompare({ profiles: [roaming] });
    await paste(ward);
    const preview = screen.getByRole('region', { name: 'Lines to enter' });
    const marked = [...preview.querySelectorAll('.marked')].map(({ textContent }) => textContent.trimEnd());
    expect(marked).toEqual([
      expect.stringMatching(/^not confirmed on a device: +authentication key-management .*dot11r$/),
    ]);
    expect(screen.getByText('* not confirmed on a device')).toBeDefined();
    expect((await compare.revealedLines())?.join('\n')).not.toContain('not confirmed');
  });

  test('the lines, applied, end in a match', async () => {
    await openCompare({ profiles: [psk] });
    await paste(ward);
    const lines = await compare.revealedLines();
    compare.clear();
    await settle();
    await paste(`${ward}\n${lines?.join('\n') ?? ''}\n`);
    expect(verdictWord()).toBe('Match');
    expect(screen.getByText('Nothing has to be changed.')).toBeDefined();
  });

  test('tells what the lines do to the other networks', async () => {
    await openCompare({ profiles: [{ ...other, vlan: 130 }], isLinked: true });
    await paste(ward);
    expect(screen.getByText(/the lines add DEPOT beside what is there/)).toBeDefined();
  });

  test('compares with another network of the configuration when it is chosen', async () => {
    await openCompare({ profiles: [psk] });
    await paste(ward);
    await fireEvent.click(screen.getByRole('radio', { name: /HOSP-DATA/ }));
    await until(() => !compare.isComparing);
    expect(screen.getByText(/“Ward phones” and “HOSP-DATA”/)).toBeDefined();
  });

  test('the address can name the profile', async () => {
    const { library } = await openCompare({ profiles: [other, psk], isLinked: true });
    expect(compare.profileId).toBe(library.live[0]?.id);
    await paste(ward);
    expect(screen.getByText(/The SSIDs differ|has no network with this SSID/)).toBeDefined();
  });

  test('an unclear text is refused until its kind is chosen', async () => {
    await openCompare({ profiles: [psk] });
    await paste('ssid HOSP-VOICE\n');
    expect(screen.getByRole('alert').textContent).toMatch(/Name its platform|Name the platform/);
    await compare.chooseDialect('hostapd');
    await settle();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('Read as: hostapd')).toBeDefined();
  });

  test('a client’s file is told to be none of an access point', async () => {
    await openCompare({ profiles: [psk] });
    await paste('network={\n ssid="HOSP-VOICE"\n key_mgmt=WPA-PSK\n psk="GREG12356789ZXYW"\n}\n');
    expect(screen.getByText(/This file is a client’s/)).toBeDefined();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('a file that is too large is told of before it is read', async () => {
    const { calls } = await openCompare();
    const file = new File(['x'], 'log.txt');
    Object.defineProperty(file, 'size', { value: 17 * 1024 * 1024 });
    await compare.takeFile(file);
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('larger than 16 MB');
    expect(calls).not.toContain('configuration.read');
  });

  test('a file goes to the program as its bytes', async () => {
    await openCompare({ profiles: [psk] });
    await compare.takeFile(new File([ward], 'ward.txt'));
    await settle();
    expect(screen.getByText('ward.txt')).toBeDefined();
    expect(verdictWord()).toBe('Mismatch');
  });

  test.each(['HTML', 'PDF'])('saves a report as %s', async (format) => {
    await openCompare({ profiles: [psk] });
    await paste(ward);
    await fireEvent.click(screen.getByRole('button', { name: `Report as ${format}` }));
    await until(() => toastTexts().length > 0);
    expect(toastTexts().join()).toContain(`.compare.${format.toLowerCase()}`);
  });

  test('lists what was not understood with its lines', async () => {
    await openCompare({ profiles: [psk] });
    await paste(configuration('meraki/ssids-v1.json'));
    expect(screen.getByText('Not understood: 1 line')).toBeDefined();
  });
});
