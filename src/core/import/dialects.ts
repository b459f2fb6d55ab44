import { failure, success, type Result } from '../result';
import { detect, type Detection } from './detect';
import type { Dialect } from './dialect';
import { aireosDialect } from './aireos/aireos';
import { appleDialect } from './apple/apple';
import { c9800Dialect } from './c9800/c9800';
import { c9800RestconfDialect } from './c9800-restconf/c9800-restconf';
import { cucmAxlDialect } from './cucm-axl/cucm-axl';
import { hostapdDialect } from './hostapd/hostapd';
import { iosAutonomousDialect } from './ios-autonomous/ios-autonomous';
import { libraryDialect } from './library/library';
import { merakiDialect } from './meraki/meraki';
import { networkmanagerDialect } from './networkmanager/networkmanager';
import { openwrtDialect } from './openwrt/openwrt';
import type { ImportError, ImportResult, TextEncoding } from './model/import-result';
import type { Network } from './model/network';
import { importNote } from './model/notes';
import { tooManyNetworks } from './network-limit';
import { otherOutputIn } from './other-outputs';
import { toSourceText } from './text/source-text';
import { windowsDialect } from './windows/windows';
import { wpaSupplicantDialect } from './wpa-supplicant/wpa-supplicant';

/** Every dialect that this version reads. */
export const DIALECTS: readonly Dialect[] = [
  iosAutonomousDialect,
  aireosDialect,
  c9800Dialect,
  c9800RestconfDialect,
  merakiDialect,
  hostapdDialect,
  openwrtDialect,
  windowsDialect,
  appleDialect,
  networkmanagerDialect,
  wpaSupplicantDialect,
  cucmAxlDialect,
  libraryDialect,
];

/** Most characters of a configuration: several times the largest that was seen. */
export const CONFIGURATION_LIMIT = 16 * 1024 * 1024;

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}

/** Which dialect a configuration is in, and what speaks for it. */
export function detectDialect(text: string): Detection {
  return detect(toSourceText(text), DIALECTS);
}

export interface ImportOptions {
  /** The dialect's id where the user named it; it is detected otherwise. */
  readonly dialect?: string;
  /** The encoding of the file; a text that was pasted has none. */
  readonly encoding?: TextEncoding;
}

const OCTETS: Readonly<Partial<Record<TextEncoding, 'CP949' | 'Latin-1'>>> = {
  cp949: 'CP949',
  'latin-1': 'Latin-1',
};

/** Letters of an older encoding may have been changed on the way from the device, or be on the air as they stand. */
function withOctetNotes(networks: readonly Network[], encoding?: TextEncoding): readonly Network[] {
  const name = encoding === undefined ? undefined : OCTETS[encoding];
  if (name === undefined) return networks;
  return networks.map((network) => {
    const { ssid, notes } = network;
    if (!ssid.known || !/[^ -~]/.test(ssid.value.text ?? '')) return network;
    const line = ssid.origin.kind === 'line' ? ssid.origin.line : network.line;
    return { ...network, notes: [...notes, importNote('import.ssid-octets', line, { encoding: name })] };
  });
}

/** Reads a configuration into the neutral model. Errors: see {@link ImportError}. */
export function importConfiguration(
  text: string,
  options: ImportOptions = {},
): Result<ImportResult, ImportError> {
  if (text.length > CONFIGURATION_LIMIT)
    return failure({ code: 'import.too-large', characters: text.length, limit: CONFIGURATION_LIMIT });
  if (text.trim() === '') return failure({ code: 'import.empty' });
  const source = toSourceText(text);
  const { dialect: detected, candidates, evidence } = detect(source, DIALECTS);
  const named = options.dialect ?? detected;
  const other = otherOutputIn(source, named !== null);
  if (other !== null) return failure({ code: 'import.other-output', ...other });
  if (named === null) return failure({ code: 'import.dialect-unclear', candidates, evidence });
  const dialect = DIALECTS.find(({ id }) => id === named);
  if (dialect === undefined) return failure({ code: 'import.dialect-unsupported', dialect: named });
  const excess = tooManyNetworks(count(source.whole, dialect.networkStarts));
  if (excess !== null) return failure(excess);
  const reading = dialect.read(source);
  if (!reading.ok) return reading;
  const own = evidence.filter((entry) => entry.dialect === dialect.id);
  const networks = withOctetNotes(reading.value.networks, options.encoding);
  return success({ ...reading.value, networks, dialect: dialect.id, evidence: own });
}
