import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import GradeBadge from '../../../src/renderer/ui/GradeBadge.svelte';
import RadioGroup from '../../../src/renderer/ui/RadioGroup.svelte';
import SecretInput from '../../../src/renderer/ui/SecretInput.svelte';
import ToastArea from '../../../src/renderer/ui/ToastArea.svelte';
import VerdictMark from '../../../src/renderer/ui/VerdictMark.svelte';

describe('SecretInput', () => {
  test('masks its value until it is asked to show it', async () => {
    render(SecretInput, { value: 'GREG12356789ZXYW', what: 'Key', 'aria-label': 'Key' });
    const input = screen.getByLabelText<HTMLInputElement>('Key');
    expect(input.type).toBe('password');
    await fireEvent.click(screen.getByRole('button', { name: 'Show: Key' }));
    expect(input.type).toBe('text');
    await fireEvent.click(screen.getByRole('button', { name: 'Hide: Key' }));
    expect(input.type).toBe('password');
  });

  test('is never remembered by the browser', () => {
    render(SecretInput, { value: '', 'aria-label': 'Key' });
    expect(screen.getByLabelText('Key').getAttribute('autocomplete')).toBe('off');
  });
});

describe('RadioGroup', () => {
  const options = [
    { value: 'ko', label: '한국어' },
    { value: 'en', label: 'English', hint: 'for the world' },
  ] as const;

  test('is a group with a name and tells what was chosen', async () => {
    const onchange = vi.fn();
    render(RadioGroup<'ko' | 'en'>, { legend: 'Language', value: 'ko', options, onchange });
    expect(screen.getByRole('group', { name: 'Language' })).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '한국어' }).checked).toBe(true);
    await fireEvent.click(screen.getByLabelText(/English/));
    expect(onchange).toHaveBeenCalledWith('en');
  });
});

describe('marks', () => {
  test.each([
    ['pass', 'OK'],
    ['warn', 'Warning'],
    ['fail', 'Error'],
    ['info', 'Note'],
  ] as const)('a verdict of tone %s says "%s" besides its colour', (tone, word) => {
    const { container } = render(VerdictMark, { tone });
    expect(container.textContent).toContain(word);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('a grade says its word', () => {
    const { container } = render(GradeBadge, { grade: 'broken', label: 'Broken' });
    expect(container.textContent).toContain('Broken');
  });
});

describe('ToastArea', () => {
  test('announces errors at once and others politely, and offers to undo', async () => {
    const run = vi.fn();
    const ondismiss = vi.fn();
    const toasts = [
      { id: 1, tone: 'info', text: 'Deleted.', action: { label: 'Undo', run } },
      { id: 2, tone: 'fail', text: 'The disk is full.' },
    ] as const;
    render(ToastArea, { toasts, ondismiss });
    expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
    expect(screen.getByText('Deleted.').closest('[aria-live="polite"]')).not.toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(run).toHaveBeenCalledOnce();
    expect(ondismiss).toHaveBeenCalledWith(1);
  });
});
