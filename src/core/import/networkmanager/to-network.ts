import { clientNetwork } from '../client/base-network';
import { noEap } from '../client/no-eap';
import type { Network } from '../model/network';
import { importNote, type ImportNote } from '../model/notes';
import { defaultsOf, sourced, unknown, type Sourced } from '../model/origin';
import { ssidOfBytes, ssidOfText, type SsidOctets } from '../model/ssid-octets';
import type { RadioBand } from '../model/vocabulary';
import { eapOf } from './eap';
import { unescapeValue, type KeyfileItem } from './keyfile';
import { protectionOf } from './security';
import { originOfKeyfile, type ConnectionSettings } from './settings';
import { BAND_WORDS, LOOK, MANUAL } from './vocabulary';

const byDefault = defaultsOf('networkmanager', null);

/** Far beyond 32 octets in any form; a longer text is no SSID. */
const LONGEST = 8192;
const BYTE_LIST = /^(?:\s*\d{1,3}\s*;)+\s*$/;

/** A list of octets (`83;83;`), or a text, whose semicolons NetworkManager escapes besides. Null where an octet is beyond 255. */
function parseSsid(value: string): SsidOctets | null {
  if (value.length > LONGEST) return null;
  if (!BYTE_LIST.test(value)) return ssidOfText(unescapeValue(value).replaceAll('\\;', ';'));
  const octets = value
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(Number);
  return octets.some((octet) => octet > 255) ? null : ssidOfBytes(Uint8Array.from(octets));
}

function ssidOf(item: KeyfileItem | null): Sourced<SsidOctets> {
  const ssid = item === null ? null : parseSsid(item.value);
  return item === null || ssid === null ? unknown(LOOK, item?.line) : sourced(ssid, originOfKeyfile(item));
}

function bandsOf(settings: ConnectionSettings): Sourced<readonly RadioBand[]> | null {
  const item = settings.get('wifi', 'band');
  const bands = BAND_WORDS[settings.text('wifi', 'band').trim()];
  if (item === null) return null;
  return bands === undefined ? unknown(LOOK, item.line) : sourced(bands, originOfKeyfile(item));
}

function notesOf(item: KeyfileItem | null): ImportNote[] {
  if (item === null) return [];
  if (parseSsid(item.value) === null)
    return [importNote('import.value-invalid', item.line, { member: 'ssid' })];
  return item.value.endsWith(' ') && !BYTE_LIST.test(item.value)
    ? [importNote('import.trailing-space', item.line, { member: 'ssid' })]
    : [];
}

/** The connection as a network. */
export function toNetwork(settings: ConnectionSettings): Network {
  const ssid = settings.get('wifi', 'ssid');
  const bands = bandsOf(settings);
  const protection = protectionOf(settings);
  const usesEap =
    settings.keyfile.sections.has('802-1x') || settings.get('wifi-security', 'leap-username') !== null;
  const line = settings.keyfile.sections.get('wifi') ?? ssid?.line ?? 1;
  return {
    ...clientNetwork('networkmanager', line, LOOK),
    name: settings.readText('connection', 'id') ?? byDefault(null, `${MANUAL}: no connection.id`),
    ssid: ssidOf(ssid),
    hidden:
      settings.read('wifi', 'hidden', (text) => text === 'true' || text === '1' || text === 'yes') ??
      byDefault(false, `${MANUAL}: hidden false where it is absent`),
    ...(bands === null ? {} : { bands }),
    ...protection,
    client: usesEap ? eapOf(settings) : noEap(byDefault(null, `${MANUAL}: no 802-1x section`).origin),
    notes: notesOf(ssid),
  };
}
