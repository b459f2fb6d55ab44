import type { Tone } from '../ui/tone';

export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

export interface Toast {
  readonly id: number;
  readonly tone: Tone;
  readonly text: string;
  readonly action?: ToastAction;
}

/** Milliseconds that a toast stays; one with an action stays longer, an error until it is closed. */
const LIFETIME = 6_000;
const LIFETIME_WITH_ACTION = 12_000;

const shown = $state<Toast[]>([]);
let lastId = 0;

export function toasts(): readonly Toast[] {
  return shown;
}

export function dismissToast(id: number): void {
  const index = shown.findIndex((toast) => toast.id === id);
  if (index >= 0) shown.splice(index, 1);
}

/** Shows a message at the edge of the window; an error stays until it is closed. */
export function showToast(toast: Omit<Toast, 'id'>): number {
  lastId += 1;
  const id = lastId;
  const same = shown.find(({ text, tone }) => text === toast.text && tone === toast.tone);
  if (same !== undefined) dismissToast(same.id);
  shown.push({ ...toast, id });
  if (toast.tone !== 'fail') {
    setTimeout(() => dismissToast(id), toast.action === undefined ? LIFETIME : LIFETIME_WITH_ACTION);
  }
  return id;
}
