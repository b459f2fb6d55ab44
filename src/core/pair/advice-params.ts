import type { Akm } from '../import/model/vocabulary';
import type { PhoneModel } from '../phone/models';
import type { ApPlatform } from '../profile/vocabulary';
import type { FastRoaming } from '../scheme/vocabulary';

type None = Record<string, never>;

/** What the roaming adviser has to say. A code is never renamed or reused. */
export interface AdviceParams {
  /** These suites must be offered together on a platform. */
  'advice.offer': { platform: ApPlatform; akms: readonly Akm[] };
  'advice.method-ft': None;
  'advice.method-cckm': None;
  'advice.method-none': None;
  'advice.platform-without': { platform: ApPlatform; method: FastRoaming };
  'advice.phone-without': { model: PhoneModel; method: FastRoaming };
  'advice.wds-needed': { platform: ApPlatform };
  'advice.adaptive-off': { platform: ApPlatform };
  'advice.over-the-air': None;
  'advice.over-the-ds-fixed': { platform: ApPlatform };
  'advice.cckm-deprecated': { platform: ApPlatform };
  'advice.cckm-timestamp': { platform: ApPlatform };
  'advice.keep-plain': { akm: Akm };
  'advice.ft-only-possible': None;
  'advice.together-unconfirmed': { platform: ApPlatform };
  'advice.keyword-unconfirmed': { platform: ApPlatform };
  'advice.key-holders': { platform: ApPlatform };
  'advice.never-cckm-with-psk': None;
  'advice.k-and-v-off': None;
  'advice.platforms-apart': None;
}

export type AdviceCode = keyof AdviceParams;

export type Advice<C extends AdviceCode = AdviceCode> = {
  readonly [Code in C]: {
    readonly code: Code;
    readonly params: AdviceParams[Code];
    readonly severity: 'warning' | 'info';
    readonly source: string;
  };
}[C];
