import { defaultsOf, type Known } from '../model/origin';
import type { PmfMode } from '../model/vocabulary';
import { isKnownEncryption, parseEncryption, type Encryption } from './encryption';
import { find, isOn, originOf, read, SCRIPTS } from './options';
import { deviceOf, type Surroundings } from './surroundings';
import type { UciOption, UciSection } from './uci';

const byDefault = defaultsOf('openwrt', null);

/** `ieee80211w` where it is set. */
export function pmfOf(iface: UciSection): Known<PmfMode> | null {
  return read(iface, 'ieee80211w', (value) =>
    value === '2' ? 'required' : value === '1' ? 'optional' : 'off',
  );
}

/** Options of vendors that add a suite to the one of `encryption`. */
const VENDOR_SUITES = ['sae', 'owe', 'suite_b'];

/**
 * The options that make the security of an interface one that nobody here knows: a word of `encryption`, a vendor's
 * own options, a vendor's own section.
 */
export function strangeOptions(iface: UciSection, { vendors }: Surroundings): readonly UciOption[] {
  const vendor = vendors.get(iface.name);
  if (vendor !== undefined) {
    const mode = find(vendor, 'security_mode');
    return mode === null ? vendor.options.slice(0, 1) : [mode];
  }
  return iface.options.filter(
    ({ name, value }) =>
      (name === 'encryption' && !isKnownEncryption(value)) || (VENDOR_SUITES.includes(name) && value !== '0'),
  );
}

/** What protects an interface; null where that is not known. */
export function encryptionOf(iface: UciSection, surroundings: Surroundings): Known<Encryption> | null {
  if (strangeOptions(iface, surroundings).length > 0) return null;
  const device = deviceOf(iface, surroundings);
  const option = find(iface, 'encryption');
  const isHt =
    /^(?:HT|VHT|HE|EHT)\d/.test(find(device, 'htmode')?.value ?? '') ||
    /^11n/.test(find(device, 'hwmode')?.value ?? '');
  const isFt = isOn(find(iface, 'ieee80211r')?.value ?? '');
  const encryption = parseEncryption(option?.value ?? 'none', {
    isHt,
    isFt,
    pmf: pmfOf(iface)?.value ?? null,
  });
  if (encryption === null) return null;
  return option === null
    ? byDefault(encryption, `${SCRIPTS}: encryption none`)
    : { known: true, value: encryption, origin: originOf(option) };
}
