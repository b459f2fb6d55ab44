/** Dialogs that can be opened from anywhere in the window; one at a time. */
export type DialogRequest =
  | { readonly kind: 'unlock' }
  | { readonly kind: 'set-passphrase' }
  | { readonly kind: 'bin' }
  | { readonly kind: 'history'; readonly id: string; readonly name: string }
  /** One profile by id and name, or the whole library. */
  | { readonly kind: 'export'; readonly profile: { readonly id: string; readonly name: string } | null };

let current = $state.raw<DialogRequest | null>(null);

export function openedDialog(): DialogRequest | null {
  return current;
}

export function openDialog(request: DialogRequest): void {
  current = request;
}

export function closeDialog(): void {
  current = null;
}
