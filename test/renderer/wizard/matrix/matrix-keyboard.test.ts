import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { supportOf } from '#core/export/run-export';
import { findTarget } from '#core/export/targets';
import type { RowChoice } from '#core/scheme/nearest';
import { tick } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { setLanguage } from '../../../../src/renderer/i18n/index.svelte';
import Matrix from '../../../../src/renderer/wizard/matrix/Matrix.svelte';
import {
  matrixRows,
  type MatrixInput,
  type MatrixRow,
} from '../../../../src/renderer/wizard/matrix/matrix-model';

function show(overrides: Partial<MatrixInput> = {}) {
  const rows = matrixRows({
    narrow: {},
    scheme: null,
    phoneModel: 'generic',
    apPlatforms: [],
    supportOf: (platform, choice) => supportOf(findTarget(platform), choice),
    ...overrides,
  });
  const onrow = vi.fn<(row: MatrixRow) => void>();
  const onchoose = vi.fn<(choice: RowChoice) => void>();
  render(Matrix, { rows, model: overrides.phoneModel ?? 'generic', onrow, onchoose });
  return { onrow, onchoose };
}

function cell(row: number, column: number): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-place="${row - 1}/${column}"]`);
  if (found === null) throw new Error(`no cell in row ${row}`);
  return found;
}

async function press(key: string, init: KeyboardEventInit = {}): Promise<void> {
  await fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });
  await tick();
}

describe('the matrix by keyboard', () => {
  beforeEach(() => setLanguage('en'));

  test('all 16 rows stand there and one cell is a tab stop', () => {
    show();
    expect(within(screen.getByRole('grid')).getAllByRole('row')).toHaveLength(17);
    expect(document.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
  });

  test('arrow keys move, Enter chooses the row', async () => {
    const { onrow } = show();
    cell(1, 0).focus();
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    expect(onrow.mock.calls.map(([row]) => row.row.row)).toEqual([4]);
  });

  test('Home, End and control with them go to the edges', async () => {
    show();
    cell(4, 2).focus();
    await press('End');
    expect(document.activeElement).toBe(cell(4, 7));
    await press('Home', { ctrlKey: true });
    expect(document.activeElement).toBe(cell(1, 0));
    await press('End', { ctrlKey: true });
    expect(document.activeElement).toBe(cell(16, 7));
  });

  test('Space on a roaming method chooses it with its row', async () => {
    const { onchoose } = show();
    cell(4, 5).focus();
    await press(' ');
    expect(onchoose.mock.calls.map(([choice]) => [choice.row.row, choice.fastRoaming])).toEqual([[4, 'ft']]);
  });

  test('a fallen row is disabled, not removed, and says why on focus', async () => {
    const { onrow } = show({ narrow: { security: 'psk' } });
    cell(7, 0).focus();
    await tick();
    expect(cell(7, 0).getAttribute('aria-disabled')).toBe('true');
    const described = document.getElementById(cell(7, 0).getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('You chose Phone security “PSK”; this row has “EAP-FAST”.');
    await press('Enter');
    expect(onrow).not.toHaveBeenCalled();
  });

  test('Enter on a fallen row leads to the nearest row, Enter there takes it', async () => {
    const { onchoose } = show({ narrow: { security: 'psk' } });
    cell(7, 0).focus();
    await press('Enter');
    const button = screen.getByRole('button', { name: 'Take row 4: PSK · WPA2 · AES' });
    await vi.waitFor(() => expect(document.activeElement).toBe(button));
    await fireEvent.click(button);
    expect(onchoose.mock.calls.map(([choice]) => choice.row.row)).toEqual([4]);
  });

  test('Escape closes the explanation and gives the focus back to its cell', async () => {
    show({ narrow: { security: 'psk' } });
    cell(7, 1).focus();
    await press('Enter');
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    await tick();
    expect(event.defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(cell(7, 1));
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('a roaming method that a row lacks says why in terms of the row', async () => {
    const { onchoose } = show();
    cell(4, 6).focus();
    await tick();
    expect(
      screen.getByText(/Table 5 has no row with fast roaming “CCKM” for phone security "PSK"/),
    ).toBeTruthy();
    await press(' ');
    expect(onchoose).not.toHaveBeenCalled();
  });

  test('a row that the phone can not do names the phone and the source', async () => {
    show({ phoneModel: '8821' });
    cell(3, 0).focus();
    await tick();
    expect(screen.getByText('Cisco 8821 can’t do TKIP.')).toBeTruthy();
    expect(screen.getByText(/TAC note 214215/)).toBeTruthy();
  });

  test('the explanation follows the language', async () => {
    show({ narrow: { security: 'psk' } });
    setLanguage('ko');
    cell(7, 0).focus();
    await tick();
    expect(screen.getByText('7행을 선택할 수 없는 이유')).toBeTruthy();
  });
});
