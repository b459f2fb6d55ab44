import type { RefusalCode } from '../export-params';
import type { Support } from '../target';

/** A cell that every line of the row kind is confirmed for. */
export function confirmed(source: string): Support {
  return { can: true, confirmed: true, source };
}

/** A cell with at least one line that no vendor text or device confirms. */
export function unconfirmed(source: string): Support {
  return { can: true, confirmed: false, source };
}

export function impossible(reason: RefusalCode, source: string): Support {
  return { can: false, reason, source };
}
