import type { Network } from '../model/network';
import { mapSourced, sourced, type Sourced } from '../model/origin';
import type { OptionName, OptionValue } from '../model/vocabulary';
import { originOf } from '../text/statement';
import { usesOf } from './air-state';
import type { WlanSetting } from './forms';
import type { Controller, WlanBlock } from './controller';

/** Which settings are options of the model; `number`: the value is one. */
const OPTION_ROWS: readonly (readonly [WlanSetting, OptionName, 'flag' | 'number'])[] = [
  ['dtim-2.4', 'dtim-2.4', 'number'],
  ['dtim-5', 'dtim-5', 'number'],
  ['aironet-ie', 'aironet-ie', 'flag'],
  ['band-select', 'band-select', 'flag'],
  ['load-balance', 'load-balance', 'flag'],
  ['neighbor-list', 'neighbor-report', 'flag'],
  ['bss-transition', 'bss-transition', 'flag'],
  ['cckm-tolerance', 'cckm-timestamp-tolerance', 'number'],
  ['peer-blocking', 'peer-blocking', 'flag'],
  ['okc', 'okc', 'flag'],
  ['mac-filtering', 'mac-filtering', 'flag'],
];

const WMM_WORDS: Readonly<Record<string, string>> = { require: 'required', disabled: 'off', on: 'allowed' };

function policyOptions(
  wlan: WlanBlock,
  controller: Controller,
): Partial<Record<OptionName, Sourced<OptionValue>>> {
  const options: Partial<Record<OptionName, Sourced<OptionValue>>> = {};
  for (const { policy } of usesOf(wlan, controller)) {
    const found = controller.policies.get(policy);
    if (found?.timeout != null && Number.isInteger(found.timeout.value))
      options['session-timeout'] = sourced(found.timeout.value, originOf(found.timeout.at));
    if (found?.qos != null) options.qos = sourced(found.qos.value, originOf(found.qos.at));
    if (found?.exclusion != null)
      options['client-exclusion'] = sourced(found.exclusion.value, originOf(found.exclusion.at));
  }
  return options;
}

/** Roaming and voice options that the WLAN or its policy profile sets, and WMM, whose default is documented. */
export function optionsOf(wlan: WlanBlock, controller: Controller): Network['options'] {
  const options = policyOptions(wlan, controller);
  for (const [setting, option, reading] of OPTION_ROWS) {
    if (!wlan.settings.has(setting)) continue;
    options[option] = mapSourced(wlan.settings.read(setting), (value): OptionValue =>
      reading === 'number' ? Number(value) : value !== 'off',
    );
  }
  options.wmm = mapSourced(wlan.settings.read('wmm'), (value) => WMM_WORDS[value] ?? value);
  return options;
}
