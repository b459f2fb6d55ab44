import { clientNetwork } from '../client/base-network';
import { noEap } from '../client/no-eap';
import type { Network } from '../model/network';
import { importNote, type ImportNote } from '../model/notes';
import { defaultsOf, sourced, unknown, type Sourced } from '../model/origin';
import type { SsidOctets } from '../model/ssid-octets';
import { RADIO_BANDS, type Akm, type RadioBand } from '../model/vocabulary';
import type { SupplicantFile } from './blocks';
import { blobNotes, eapOf } from './eap';
import { originOf, wordsOf, type NetworkValues } from './network-values';
import { protectionOf } from './security';
import { octetsOf, quotedText, textOf } from './text-value';
import { LOOK, SAMPLE } from './vocabulary';

const byDefault = defaultsOf('wpa-supplicant', null);

function ssidOf(values: NetworkValues): Sourced<SsidOctets> {
  const item = values.get('ssid');
  if (item === null) return unknown(LOOK, values.block.line);
  const ssid = octetsOf(item.value);
  return ssid === null ? unknown(LOOK, item.line) : sourced(ssid, originOf(item));
}

function bandOf(frequency: number): RadioBand | null {
  if (frequency >= 2400 && frequency < 2500) return '2.4';
  if (frequency >= 4900 && frequency < 5925) return '5';
  return frequency >= 5925 && frequency < 7200 ? '6' : null;
}

/** The bands of the frequencies (MHz) that the client is kept to. */
function bandsOf(values: NetworkValues): Sourced<readonly RadioBand[]> | null {
  const item = values.get('freq_list') ?? values.get('scan_freq');
  if (item === null) return null;
  const bands = wordsOf(item.value).map((word) => bandOf(Number(word)));
  const chosen = RADIO_BANDS.filter((band) => bands.includes(band));
  return chosen.length === 0 || bands.includes(null)
    ? unknown(LOOK, item.line)
    : sourced(chosen, originOf(item));
}

function stateOf(values: NetworkValues): Network['state'] {
  return (
    values.read('disabled', (value) => (value === '0' ? ('on' as const) : ('disabled' as const))) ??
    byDefault('on', `${SAMPLE}: disabled=0 where it is absent`)
  );
}

function notesOf(values: NetworkValues, file: SupplicantFile): ImportNote[] {
  const ssid = values.get('ssid');
  const notes: ImportNote[] = [];
  if (ssid !== null && octetsOf(ssid.value) === null)
    notes.push(importNote('import.value-invalid', ssid.line, { member: 'ssid' }));
  if (ssid !== null && quotedText(ssid.value)?.endsWith(' ') === true)
    notes.push(importNote('import.trailing-space', ssid.line, { member: 'ssid' }));
  return [...notes, ...blobNotes(values, file), ...twice(values)];
}

function twice({ block }: NetworkValues): ImportNote[] {
  const seen = new Set<string>();
  return block.items.flatMap(({ name, line }) => {
    if (seen.has(name)) return [importNote('import.set-twice', line, { member: name.slice(0, 40) })];
    seen.add(name);
    return [];
  });
}

function options(values: NetworkValues, global: NetworkValues): Network['options'] {
  const okc =
    values.read('proactive_key_caching', (value) => value === '1') ??
    global.read('okc', (value) => value === '1');
  return okc === null ? {} : { okc };
}

const ENTERPRISE: readonly Akm[] = ['dot1x', 'dot1x-sha256', 'ft-dot1x', 'suite-b', 'suite-b-192'];

/** One network block. */
export function toNetwork(values: NetworkValues, global: NetworkValues, file: SupplicantFile): Network {
  const protection = protectionOf(values, global);
  const bands = bandsOf(values);
  const akms = protection?.akms.known === true ? protection.akms.value : [];
  const isDynamic = values.get('key_mgmt')?.value.includes('IEEE8021X') === true;
  const usesEap =
    protection === null || isDynamic || (akms.some((akm) => ENTERPRISE.includes(akm)) && hasEap(values));
  return {
    ...clientNetwork('wpa-supplicant', values.block.line, LOOK),
    name: values.read<string | null>('id_str', textOf) ?? byDefault(null, `${SAMPLE}: no id_str`),
    ssid: ssidOf(values),
    hidden:
      values.read('scan_ssid', (value) => value === '1') ??
      byDefault(false, `${SAMPLE}: scan_ssid=0 where it is absent`),
    state: stateOf(values),
    ...(bands === null ? {} : { bands }),
    ...protection,
    options: options(values, global),
    client: usesEap ? eapOf(values, file) : noEap({ kind: 'line', line: values.block.line }),
    notes: notesOf(values, file),
  };
}

/** The default allows EAP beside the pre-shared key; a block that then names a key and no method means the key. */
function hasEap(values: NetworkValues): boolean {
  return values.get('key_mgmt') !== null || values.get('eap') !== null || values.get('psk') === null;
}
