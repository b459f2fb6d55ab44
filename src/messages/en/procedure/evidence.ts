import type { EvidenceKey } from '#core/procedure/evidence';

/** What a step asks to be recorded. */
export const evidence: Readonly<Record<EvidenceKey, string>> = {
  ok: 'It is so',
  serial: 'Serial number (hex)',
  window: 'Agreed time',
  file: 'File (name, size, SHA-256)',
  'key-size': 'Key size in bits',
  'valid-until': 'Last day of validity',
  reference: 'Name of the backup',
  password: 'Password (checked, not kept)',
  days: 'Days',
  seconds: 'Seconds',
};
