/** An entry of a menu as the template has it. */
export interface MenuItem {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly checked?: boolean;
  readonly accelerator?: string;
  readonly click?: () => void;
  readonly submenu?: readonly MenuItem[];
}

/** Every entry of a menu with those below it. */
export function flatten(items: readonly MenuItem[]): readonly MenuItem[] {
  return items.flatMap((item) => [item, ...flatten(item.submenu ?? [])]);
}

export function findItem(items: readonly MenuItem[], id: string): MenuItem {
  const found = flatten(items).find((item) => item.id === id);
  if (found === undefined) throw new Error(`the menu has no item ${id}`);
  return found;
}
