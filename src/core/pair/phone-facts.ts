import type { Akm } from '../import/model/vocabulary';
import type { Cell, PhoneModel } from '../phone/models';

const noText = 'no document at hand';

/** Whether a model has protected management frames (802.11w). */
export const PHONE_PMF: Readonly<Record<PhoneModel, Cell<'yes' | 'no' | 'unknown'>>> = {
  '8821': { value: 'unknown', source: noText },
  '8861': { value: 'unknown', source: noText },
  '8865': { value: 'unknown', source: noText },
  '8832': { value: 'unknown', source: noText },
  generic: { value: 'unknown', source: noText },
};

/** Suites beyond Table 5: no document says whether these phones have them. */
export const UNDOCUMENTED_AKMS: readonly Akm[] = [
  'psk-sha256',
  'dot1x-sha256',
  'suite-b',
  'suite-b-192',
  'other',
];

/** Suites of WPA3 and enhanced open: the phones' Table 5 ends with WPA2. */
export const WPA3_AKMS: readonly Akm[] = ['sae', 'ft-sae', 'owe', 'dpp'];
