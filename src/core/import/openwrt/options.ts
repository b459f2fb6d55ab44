import { maskSecrets } from '../text/mask';
import { sourced, type Known, type LineOrigin } from '../model/origin';
import type { UciOption, UciSection } from './uci';

/** The scripts that turn the options into hostapd's file, and state the defaults. */
export const SCRIPTS = 'OpenWrt, netifd-wireless.sh and hostapd.sh';

/** Where OpenWrt shows what its file leaves out. */
export const LOOK = 'wifi status; cat /var/run/hostapd-*.conf';

export function originOf({ name, value, line }: UciOption): LineOrigin {
  return { kind: 'line', line, text: maskSecrets(`option ${name} '${value}'`) };
}

/** The option of a section; the last one counts. */
export function find(section: UciSection | null, name: string): UciOption | null {
  return section?.options.findLast((option) => option.name === name) ?? null;
}

/** The option as a value of the model; null where the section does not set it. */
export function read<T>(
  section: UciSection | null,
  name: string,
  convert: (value: string) => T,
): Known<T> | null {
  const option = find(section, name);
  return option && sourced(convert(option.value), originOf(option));
}

export const isOn = (value: string) => ['1', 'yes', 'on', 'true', 'enabled'].includes(value);
