import type { ExportTarget } from './target';

/** The access point targets in the order in which the outside contract lists them. */
export const AP_TARGETS: readonly ExportTarget[] = [];
