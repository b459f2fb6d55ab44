import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import Menu from '../../../src/renderer/ui/Menu.svelte';

async function openMenu() {
  const runs = { edit: vi.fn(), remove: vi.fn() };
  const items = [
    { label: 'Edit', run: runs.edit },
    { label: 'Delete', run: runs.remove },
  ];
  render(Menu, { label: 'Actions for Ward 3', items });
  const button = screen.getByRole('button', { name: 'Actions for Ward 3' });
  await fireEvent.click(button);
  await tick();
  await tick();
  return { ...runs, button };
}

const focused = () => document.activeElement?.textContent.trim();

describe('Menu', () => {
  test('opens with the focus on its first entry', async () => {
    const { button } = await openMenu();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('menu', { name: 'Actions for Ward 3' })).toBeDefined();
    expect(focused()).toBe('Edit');
  });

  test.each([
    [['ArrowDown'], 'Delete'],
    [['ArrowDown', 'ArrowDown'], 'Edit'],
    [['ArrowUp'], 'Delete'],
    [['End'], 'Delete'],
    [['End', 'Home'], 'Edit'],
  ])('%j leads to %s', async (keys, label) => {
    await openMenu();
    for (const key of keys) await fireEvent.keyDown(document.activeElement ?? document.body, { key });
    expect(focused()).toBe(label);
  });

  test('Escape closes it and gives the focus back', async () => {
    const { button } = await openMenu();
    await fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test('an entry runs once and closes it', async () => {
    const { remove, edit } = await openMenu();
    await fireEvent.click(screen.getByRole('menuitem', { name: 'Delete' }));
    expect(remove).toHaveBeenCalledOnce();
    expect(edit).not.toHaveBeenCalled();
    expect(screen.queryByRole('menu')).toBeNull();
  });
});
