import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { setLanguage } from '../../../src/renderer/i18n/index.svelte';
import MistakeLink from '../../../src/renderer/pages/reference/MistakeLink.svelte';
import ReferencePage from '../../../src/renderer/pages/reference/ReferencePage.svelte';
import type { ReferencePart } from '../../../src/renderer/state/route.svelte';
import { settle } from '../fake/open-page';

async function open(part: ReferencePart, focus: string | null = null): Promise<void> {
  setLanguage('en');
  render(ReferencePage, { part, focus });
  await settle();
}

const answer = (title: string) =>
  within(screen.getByRole('region', { name: title })).getByRole('status').textContent;

async function choose(role: 'radio' | 'checkbox', name: string): Promise<void> {
  await fireEvent.click(screen.getByRole(role, { name }));
  await settle();
}

describe('tables', () => {
  test('a search over several words leaves what holds them all, and says how much', async () => {
    await open('entries');
    await fireEvent.input(screen.getByLabelText('Search'), { target: { value: 'pac 90' } });
    await settle();
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toBe('1 entry');
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Lifetime of a PAC');
  });

  test('words that stand nowhere lead to what to do', async () => {
    await open('entries');
    await fireEvent.input(screen.getByLabelText('Search'), { target: { value: 'zebra' } });
    await settle();
    expect(screen.getByText('Try fewer words, or another section.')).toBeTruthy();
  });

  test('follow the language at once', async () => {
    await open('entries');
    setLanguage('ko');
    await settle();
    expect(screen.getByRole('heading', { level: 3, name: 'PAC의 수명' })).toBeTruthy();
    expect(screen.getAllByText('출처: WLAN 보안: 인증 방법').length).toBeGreaterThan(1);
  });
});

describe('alarms and calls', () => {
  test('an alarm is found by code and by name', async () => {
    await open('calls');
    const field = screen.getByLabelText('Code or name');
    await fireEvent.input(field, { target: { value: '6' } });
    await settle();
    expect(answer('Alarm of a trust-list update')).toContain('TL_FAILED_NO_TL');
    await fireEvent.input(field, { target: { value: '12' } });
    await settle();
    expect(answer('Alarm of a trust-list update')).toBe('There is no such alarm. Codes are 1 to 9.');
  });

  test('Table 4 answers for the chosen combination', async () => {
    await open('calls');
    await choose('radio', 'At least one non-secure');
    expect(answer('How secure is the conference?')).toContain('Secure bridge, but a non-secure conference');
    expect(screen.getByText('Source: Table 4, row 2')).toBeTruthy();
  });

  test('barge and tones answer too', async () => {
    await open('calls');
    await choose('checkbox', 'The phone is set up for encryption');
    expect(answer('May the phone barge in?')).toContain('Not possible');
    expect(answer('Which tone is heard?')).toContain('No tone');
    await fireEvent.click(screen.getByLabelText(/Secure indication tone is on/));
    await settle();
    expect(answer('Which tone is heard?')).toContain('Three long beeps');
  });
});

describe('the ten mistakes', () => {
  test('stand in order', async () => {
    await open('mistakes', '3');
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
  });

  test('what a check found leads to its mistake, anything else to none', () => {
    setLanguage('en');
    render(MistakeLink, { code: 'pair.ft-adaptive' });
    const link = screen.getByRole('link', { name: 'Frequent mistake 1' });
    expect(link.getAttribute('href')).toBe('#/reference/mistakes/1');
    render(MistakeLink, { code: 'pair.equal' });
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });
});
