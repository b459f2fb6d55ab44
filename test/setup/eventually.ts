import { vi } from 'vitest';

/** What is waited for here takes well under a second; a busy machine may need longer. */
const PATIENCE_MS = 20_000;

/** Waits until a check no longer throws; fails with what it threw last. */
export function eventually(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: PATIENCE_MS });
}
