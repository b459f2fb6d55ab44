import { ABSOLUTE_PATH, derivable } from '../ap/option';
import { ANONYMOUS_IDENTITY, FAST_PAC, SERVER_NAME } from '../client/options';
import type { TargetOption } from '../target';

export const WPA_SUPPLICANT_OPTIONS: readonly TargetOption[] = [
  SERVER_NAME,
  ANONYMOUS_IDENTITY,
  FAST_PAC,
  /** Where EAP-FAST keeps its PAC; empty: in memory, until the program ends. */
  derivable('pac-file', ABSOLUTE_PATH, '/…'),
  /** Directory for wpa_cli; empty: none. */
  derivable('ctrl-interface', ABSOLUTE_PATH, '/…'),
];
