export const KEY_FORMATS = ['hex', 'ascii'] as const;
export type KeyFormat = (typeof KEY_FORMATS)[number];

/** WEP key sizes as the phone names them, in bits: 24 bits of initialisation vector included in 128, not in 40. */
export const WEP_KEY_SIZES = [40, 128] as const;
export type WepKeySize = (typeof WEP_KEY_SIZES)[number];
