import type { RowKind } from '../row-kind';
import { supportBy } from '../support';
import type { Support, SupportTable } from '../target';

/** The table of a client: none but Cisco's own phones and drivers knows CCKM. */
export function clientSupport(source: string, rule: (kind: RowKind) => Support): SupportTable {
  return supportBy((kind) =>
    kind.endsWith('-cckm') ? { can: false, reason: 'target.no-cckm', source } : rule(kind),
  );
}
