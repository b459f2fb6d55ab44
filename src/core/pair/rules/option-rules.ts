import type { OptionName, OptionValue } from '../../import/model/vocabulary';
import type { PairFacts } from '../pair-context';
import { judged, type Judgement } from './judgement';
import { usesWpa, type PairRule } from './pair-rule';

/** A roaming or voice option as data: which values suit the phones, and what says so. */
export interface OptionRule {
  readonly option: OptionName;
  readonly suits: (value: OptionValue) => boolean;
  /** The value that suits, as it is shown. */
  readonly wanted: string;
  /** Which phones it concerns; absent: all. */
  readonly when?: (facts: PairFacts) => boolean;
  /** Whether a vendor text states the value; the others are expected only. */
  readonly confirmed: boolean;
  readonly source: string;
}

const tac = 'TAC note 214215';
const expected = 'expected for voice; the text of the deployment guides was not at hand';
const mibDtim = 'AireOS guide, per-WLAN wireless settings: a DTIM period of 1 or 2 suits voice';

const OFF: readonly OptionValue[] = [false, 'disable', 'disabled', 'off', 'none'];
const ON: readonly OptionValue[] = [true, 'allow', 'allowed', 'require', 'required', 'enabled', 'on'];
const isOff = (value: OptionValue) => OFF.includes(value);
const isOn = (value: OptionValue) => ON.includes(value);
const isDtim = (value: OptionValue) => Number(value) === 1 || Number(value) === 2;
const usesCckm = ({ phone }: PairFacts) => phone.fastRoaming === 'cckm';

/** Options that concern the phones, each with the text that states the value. */
// prettier-ignore
export const OPTION_RULES: readonly OptionRule[] = [
  { option: 'neighbor-report', suits: isOff, wanted: 'off', confirmed: true, source: `${tac}: the phones have no 802.11k` },
  { option: 'bss-transition', suits: isOff, wanted: 'off', confirmed: true, source: `${tac}: the phones have no 802.11v` },
  { option: 'cckm-timestamp-tolerance', suits: (value) => Number(value) === 5000, wanted: '5000', when: usesCckm, confirmed: true, source: tac },
  { option: 'eapol-key-timeout', suits: (value) => Number(value) === 250, wanted: '250', when: usesWpa, confirmed: true, source: tac },
  { option: 'minimum-rate', suits: (value) => Number(value) >= 12, wanted: '12', confirmed: true, source: tac },
  { option: 'dtim-2.4', suits: isDtim, wanted: '1, 2', confirmed: true, source: mibDtim },
  { option: 'dtim-5', suits: isDtim, wanted: '1, 2', confirmed: true, source: mibDtim },
  { option: 'wmm', suits: isOn, wanted: 'on', confirmed: false, source: expected },
  { option: 'qos', suits: (value) => value === 'platinum', wanted: 'platinum', confirmed: false, source: expected },
  { option: 'aironet-ie', suits: isOn, wanted: 'on', confirmed: false, source: expected },
  { option: 'client-exclusion', suits: (value) => isOff(value) || Number(value) === 0, wanted: 'off', confirmed: false, source: expected },
  { option: 'dhcp-required', suits: isOff, wanted: 'off', confirmed: false, source: expected },
  { option: 'peer-blocking', suits: isOff, wanted: 'off', confirmed: false, source: 'phones of one access point talk to each other; general knowledge' },
  { option: 'band-select', suits: isOff, wanted: 'off', confirmed: false, source: expected },
  { option: 'load-balance', suits: isOff, wanted: 'off', confirmed: false, source: expected },
];

function toRule(row: OptionRule): PairRule {
  const { option, suits, wanted, when, confirmed, source } = row;
  return {
    field: `option.${option}`,
    judge(facts): Judgement | null {
      const setting = facts.ap.options[option];
      if (setting?.known !== true || when?.(facts) === false) return null;
      const value = String(setting.value);
      const sides = { phone: wanted, ap: value, of: setting, source };
      if (suits(setting.value)) return judged('pair.equal', {}, sides);
      const params = { option, value, wanted };
      return confirmed
        ? judged('pair.option-unsuited', params, sides)
        : judged('pair.option-unconfirmed', params, sides);
    },
  };
}

export const VOICE_RULES: readonly PairRule[] = OPTION_RULES.map(toRule);
