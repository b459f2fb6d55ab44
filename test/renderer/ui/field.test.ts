import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import FieldHarness from './FieldHarness.svelte';

function description(control: HTMLElement): string {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? `missing ${id}`).join(' | ');
}

describe('Field', () => {
  test('names its control by the label', () => {
    render(FieldHarness, {});
    expect(screen.getByLabelText('SSID').tagName).toBe('INPUT');
    expect(screen.getByLabelText('SSID').hasAttribute('aria-invalid')).toBe(false);
  });

  test('describes its control by hint and error and marks it as invalid', () => {
    render(FieldHarness, { hint: '1 to 32 bytes', error: 'Too long' });
    const control = screen.getByLabelText('SSID');
    expect(control.getAttribute('aria-invalid')).toBe('true');
    expect(description(control)).toContain('1 to 32 bytes');
    expect(description(control)).toContain('Too long');
  });

  test('says the tone of a message in words and leaves a warned field valid', () => {
    render(FieldHarness, { messages: [{ tone: 'warn', text: 'A space at the end' }] });
    const control = screen.getByLabelText('SSID');
    expect(control.hasAttribute('aria-invalid')).toBe(false);
    expect(description(control)).toMatch(/Warning:\s+A space at the end/);
  });
});
