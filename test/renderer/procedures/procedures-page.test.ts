import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import App from '../../../src/renderer/App.svelte';
import { getClient } from '../../../src/renderer/state/client';
import { navigate, route, type Route } from '../../../src/renderer/state/route.svelte';
import { profileInputForRow } from '../../fixtures/profiles';
import { openPage, settle, toastTexts } from '../fake/open-page';
import { memoryRunHandlers } from '../fake/run-handlers';

type View = Extract<Route, { page: 'procedures' }>;

async function rest(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await settle();
}

async function go(to: View): Promise<void> {
  navigate(to);
  await rest();
}

async function open(to: View) {
  const program = await openPage(App, {
    overrides: memoryRunHandlers(),
    profiles: [{ ...profileInputForRow(10), name: 'Ward 3', ssid: 'WARD', userCertificate: 'mic' }],
  });
  await go(to);
  return program;
}

async function type(label: string | RegExp, value: string): Promise<void> {
  await fireEvent.input(screen.getByLabelText(label), { target: { value } });
  await rest();
}

async function click(name: string | RegExp): Promise<void> {
  await fireEvent.click(screen.getByRole('button', { name }));
  await rest();
}

const plan = (id: string, profileId: string | null = null): View => ({
  page: 'procedures',
  view: 'plan',
  id,
  profileId,
});

/** Starts a run of a procedure and records who works. */
async function startRun(id: string): Promise<void> {
  await open(plan(id));
  await click('Start a run');
  await type(/^Initials/, 'KJ');
}

describe('the list', () => {
  test('shows all 17 procedures in their groups', async () => {
    await open({ page: 'procedures', view: 'list' });
    expect(screen.getAllByRole('article')).toHaveLength(17);
    expect(screen.getByRole('heading', { level: 2, name: 'IM and Presence' })).toBeTruthy();
  });

  test('is searched through the steps too', async () => {
    await open({ page: 'procedures', view: 'list' });
    await type('Search', 'DRF Master');
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Regenerate IM&P certificates',
      'Delete expired IM&P trust certificates',
    ]);
  });
});

describe('the form', () => {
  test('names what is wrong at its field, and shows no plan until it is right', async () => {
    await open(plan('imp-regenerate'));
    expect(screen.getByRole('button', { name: 'Start a run' })).toBeTruthy();
    await click('Remove imp-pub');
    expect(
      screen.getByText('"Nodes" needs exactly one node with the role IM&P publisher (imp-publisher).'),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Start a run' })).toBeNull();
  });

  test('a combination that must not be carried out is refused with its source', async () => {
    await open(plan('phone-fips'));
    await type('Release', '12.5(1)');
    expect(screen.getByText(/FIPS on, TFTP and other services fail.*Phone network hardening/)).toBeTruthy();
  });

  test('a password is checked and goes into no run', async () => {
    const program = await open(plan('phone-admin-page'));
    await type('Admin Password', 'short');
    expect(screen.getByText(/"Admin Password" takes 8 to 127 letters or digits/)).toBeTruthy();
    await type('Admin Password', 'Longer12345');
    await click('Start a run');
    expect(program.calls).toContain('run.start');
    expect(document.body.textContent).not.toContain('Longer12345');
  });
});

describe('the plan', () => {
  test('draws the restarts over time and says the same in words', async () => {
    await open(plan('imp-regenerate'));
    expect(screen.getAllByRole('img', { name: /^Time line of the nodes/ }).length).toBeGreaterThan(1);
    expect(screen.getByText(/^Outside working hours: about 69 of 191 minutes/)).toBeTruthy();
    expect(screen.getByText(/Restart Cisco SIP Proxy on imp-pub: minute 98 to 100/)).toBeTruthy();
  });

  test('marks a path that no source confirms', async () => {
    await open(plan('imp-regenerate'));
    const step = screen.getByRole('heading', { level: 3, name: /^1\. Back up/ }).closest('article');
    expect(step?.textContent).toContain('Not confirmed on a device.');
  });
});

describe('a profile', () => {
  test('leads to the work that it needs, and fills the form in', async () => {
    const program = await open({ page: 'procedures', view: 'list' });
    const id = program.library.live[0]?.id ?? '';
    await go({ page: 'procedures', view: 'profile', profileId: id });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What to do for Ward 3');
    const [first] = screen.getAllByRole('article');
    expect(first?.querySelector('a')?.hash).toBe(`#/procedures/eap-tls-mic/${id}`);
    await go(plan('eap-tls-mic', id));
    expect(screen.getByLabelText<HTMLInputElement>('SSID').value).toBe('WARD');
  });
});

describe('a run', () => {
  test('opens a step when the one before has its evidence', async () => {
    await startRun('imp-regenerate');
    expect(route()).toMatchObject({ page: 'procedures', view: 'run' });
    expect(screen.getAllByRole('button', { name: 'Record as done' })).toHaveLength(1);
    await click('Record as done');
    expect(toastTexts()).toEqual(['Something is missing: Name of the backup.']);
    await type('Name of the backup', 'HQ-1');
    await click('Record as done');
    expect(screen.getByText('1 of 42 steps settled')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 3, name: /^2\. Agree/ })).toBeTruthy();
  });

  test('is skipped with a reason only, and takes it back', async () => {
    await startRun('imp-regenerate');
    await click('Skip…');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Skip the step' }).disabled).toBe(true);
    await type('Reason', 'made yesterday');
    await click('Skip the step');
    expect(screen.getByText('1 of 42 steps settled')).toBeTruthy();
    await click('Take back the last record');
    expect(screen.getByText('0 of 42 steps settled')).toBeTruthy();
    expect(screen.getByText(/made yesterday/)).toBeTruthy();
  });

  test('a record of another window is read before the user is told', async () => {
    await startRun('imp-regenerate');
    const { id } = route() as Extract<View, { view: 'run' }>;
    const skip = { id, revision: 1, initials: 'PM', note: 'elsewhere', step: 'back-up-before/cucm-pub' };
    expect(await getClient()['run.skip'](skip)).toMatchObject({ ok: true });
    await type('Name of the backup', 'HQ-1');
    await click('Record as done');
    expect(toastTexts()[0]).toContain('Something was recorded in another window');
    expect(screen.getByText('1 of 42 steps settled')).toBeTruthy();
  });

  test('is stopped and deleted after a question', async () => {
    await startRun('imp-regenerate');
    await click('Stop…');
    await click('Stop the run');
    expect(screen.getByText('Stopped')).toBeTruthy();
    await click('Delete…');
    await click('Delete the run');
    expect(route()).toEqual({ page: 'procedures', view: 'list' });
  });
});

describe('a fleet', () => {
  test('says who has moved, and records for several phones at once', async () => {
    await open(plan('eap-type-change'));
    await type('Phones', 'SEP1\nSEP2\nSEP3\nSEP4');
    await click('Start a run');
    await type(/^Initials/, 'KJ');
    for (let step = 0; step < 3; step += 1) {
      await fireEvent.click(screen.getByRole('radio', { name: 'Yes' }));
      await rest();
      await click('Record as done');
    }
    expect(screen.getByText('0 of 4 settled')).toBeTruthy();
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Select SEP1' }));
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Select SEP3' }));
    await rest();
    await fireEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    await click('Record for 2 phones');
    expect(screen.getByText('2 of 4 settled')).toBeTruthy();
  });
});
