import type { Network } from '../model/network';
import { mapSourced, sourced, type Sourced } from '../model/origin';
import type { OptionName, OptionValue } from '../model/vocabulary';
import { originOf } from '../text/statement';
import type { WlanSetting } from './forms';
import type { Controller, Wlan } from './controller';

type Reading = 'flag' | 'number' | 'text';

/** Which settings are options of the model, and how their values read. */
const OPTION_ROWS: readonly (readonly [setting: WlanSetting, option: OptionName, reading: Reading])[] = [
  ['qos', 'qos', 'text'],
  ['dtim-2.4', 'dtim-2.4', 'number'],
  ['dtim-5', 'dtim-5', 'number'],
  ['session-timeout', 'session-timeout', 'number'],
  ['aironet-ie', 'aironet-ie', 'flag'],
  ['band-select', 'band-select', 'flag'],
  ['load-balance', 'load-balance', 'flag'],
  ['neighbor-list', 'neighbor-report', 'flag'],
  ['bss-transition', 'bss-transition', 'flag'],
  ['cckm-tolerance', 'cckm-timestamp-tolerance', 'number'],
  ['okc', 'okc', 'flag'],
  ['mac-filtering', 'mac-filtering', 'flag'],
];

/** Words of AireOS in the model's own. */
const WMM_WORDS: Readonly<Record<string, string>> = { allow: 'allowed', require: 'required', disable: 'off' };

function readAs(value: string, reading: Reading): OptionValue {
  if (reading === 'flag') return value === 'on';
  // `session-timeout 5 disable` is no limit, which other platforms write as 0.
  if (reading === 'number') return value === 'off' ? 0 : Number(value);
  return value;
}

/** The options that the configuration sets; whatever it does not set is not listed. */
export function optionsOf({ settings }: Wlan, controller: Controller): Network['options'] {
  const options: Partial<Record<OptionName, Sourced<OptionValue>>> = {};
  for (const [setting, option, reading] of OPTION_ROWS) {
    if (settings.has(setting))
      options[option] = mapSourced(settings.read(setting), (value) => readAs(value, reading));
  }
  if (settings.has('wmm'))
    options.wmm = mapSourced(settings.read('wmm'), (value) => WMM_WORDS[value] ?? value);
  if (settings.has('exclusion'))
    options['client-exclusion'] = mapSourced(
      settings.read('exclusion'),
      (value) => value !== 'disabled' && value !== 'off',
    );
  if (settings.has('dhcp-required'))
    options['dhcp-required'] = mapSourced(settings.read('dhcp-required'), () => true);
  if (settings.has('peer-blocking'))
    options['peer-blocking'] = mapSourced(settings.read('peer-blocking'), (value) => value !== 'off');
  if (controller.eapolTimeout !== null) {
    const { value, at } = controller.eapolTimeout;
    options['eapol-key-timeout'] = sourced(value, originOf(at));
  }
  return options;
}
