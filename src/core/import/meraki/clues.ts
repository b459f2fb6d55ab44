import type { Clue } from '../dialect';

export const MERAKI_CLUES: readonly Clue[] = [
  { kind: 'text', text: '"authMode"', weight: 4 },
  { kind: 'text', text: '"wpaEncryptionMode"', weight: 4 },
  { kind: 'text', text: '"encryptionMode"', weight: 2 },
  { kind: 'text', text: '"ssidAdminAccessible"', weight: 3 },
  { kind: 'text', text: '"splashPage"', weight: 2 },
  { kind: 'text', text: '"bandSelection"', weight: 2 },
  { kind: 'text', text: '"dot11r"', weight: 2 },
  { kind: 'text', text: '"radiusServers"', weight: 1 },
  { kind: 'text', text: '"auth_mode"', weight: 3 },
  { kind: 'text', text: '"wpa_encryption_mode"', weight: 4 },
  { kind: 'text', text: '"ssid_admin_accessible"', weight: 3 },
  { kind: 'text', text: '"band_selection"', weight: 2 },
];
