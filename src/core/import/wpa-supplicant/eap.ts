import { base64Bytes, toBase64 } from '../../base64';
import { peapWith } from '../client/eap-type';
import type { ClientCertificate, ClientSettings, TrustedCa } from '../model/client-settings';
import { importNote, type ImportNote } from '../model/notes';
import { defaultsOf, sourced, unknown, type Sourced } from '../model/origin';
import type { ClientEapMethod } from '../model/vocabulary';
import type { SupplicantFile } from './blocks';
import { passwordOf } from './keys';
import { originOf, wordsOf, type NetworkValues } from './network-values';
import { quotedText, textOf } from './text-value';
import { EAP_WORDS, LOOK, SAMPLE } from './vocabulary';

const byDefault = defaultsOf('wpa-supplicant', null);
const INNER: Readonly<Record<string, number>> = { MSCHAPV2: 26, GTC: 6 };

/** `phase2="auth=MSCHAPV2"`: what runs inside the tunnel. */
function innerOf(values: NetworkValues): number | null {
  const text = quotedText(values.get('phase2')?.value ?? '') ?? '';
  const word = /(?:^|\s)auth(?:eap)?=([A-Za-z0-9-]{1,20})/.exec(text)?.[1] ?? '';
  return INNER[word.toUpperCase()] ?? null;
}

function methodsOf(values: NetworkValues): Sourced<readonly ClientEapMethod[]> {
  const item = values.get('eap');
  // Every method that it was built with.
  if (item === null) return unknown(LOOK, values.block.line);
  const methods = wordsOf(item.value).map((word): ClientEapMethod => {
    const method = EAP_WORDS[word.toUpperCase()] ?? 'other';
    return method === 'peap' ? peapWith(innerOf(values)) : method;
  });
  return sourced(methods, originOf(item));
}

function blobName(value: string): string | null {
  const text = quotedText(value) ?? value;
  return text.startsWith('blob://') ? text.slice('blob://'.length) : null;
}

function pemOfBlob(base64: string): string | null {
  const bytes = base64Bytes(base64);
  if (bytes === null) return null;
  const lines = toBase64(bytes).match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----'].join('\n');
}

function trustedCa(value: string, file: SupplicantFile): TrustedCa {
  const name = blobName(value);
  const pem = name === null ? null : pemOfBlob(file.blobs.get(name) ?? '?');
  return pem === null
    ? { kind: 'reference', name: (quotedText(value) ?? value).slice(0, 200) }
    : { kind: 'pem', pem };
}

function trustedCas(values: NetworkValues, file: SupplicantFile): Sourced<readonly TrustedCa[]> {
  return (
    values.read<readonly TrustedCa[]>('ca_cert', (value) => [trustedCa(value, file)]) ??
    values.read<readonly TrustedCa[]>('ca_path', (value) => [trustedCa(value, file)]) ??
    byDefault<readonly TrustedCa[]>([], `${SAMPLE}: no ca_cert`)
  );
}

function serverNames(values: NetworkValues): Sourced<readonly string[]> {
  for (const name of ['domain_match', 'domain_suffix_match', 'altsubject_match', 'subject_match']) {
    const read = values.read<readonly string[]>(name, (value) =>
      (quotedText(value) ?? value).split(';').filter((part) => part !== ''),
    );
    if (read !== null) return read;
  }
  return byDefault<readonly string[]>([], `${SAMPLE}: no name is asked for`);
}

function certificateOf(values: NetworkValues): Sourced<ClientCertificate> {
  const item = values.get('private_key') ?? values.get('client_cert') ?? values.get('cert_id');
  if (item === null) return byDefault<ClientCertificate>('none', `${SAMPLE}: no private_key`);
  const isStore = item.name === 'cert_id' || values.get('engine')?.value === '1';
  return sourced<ClientCertificate>(isStore ? 'system-store' : 'file', originOf(item));
}

/** The EAP items of a network block. */
export function eapOf(values: NetworkValues, file: SupplicantFile): ClientSettings {
  const text = (name: string) => values.read<string | null>(name, textOf);
  const ca = values.get('ca_cert') ?? values.get('ca_path');
  return {
    eapMethods: methodsOf(values),
    identity: text('identity') ?? byDefault(null, `${SAMPLE}: no identity`),
    outerIdentity: text('anonymous_identity') ?? byDefault(null, `${SAMPLE}: no anonymous_identity`),
    password: passwordOf(values),
    trustedCas: trustedCas(values, file),
    serverNames: serverNames(values),
    validatesServer:
      ca === null
        ? byDefault(false, `${SAMPLE}: without ca_cert the server is not checked`)
        : sourced(true, originOf(ca)),
    userCertificate: certificateOf(values),
  };
}

/** Blobs that an item names and the file does not hold. */
export function blobNotes(values: NetworkValues, file: SupplicantFile): ImportNote[] {
  return values.block.items.flatMap(({ value, line }) => {
    const name = blobName(value);
    if (name === null || file.blobs.has(name)) return [];
    return [importNote('import.reference-missing', line, { kind: 'blob', name: name.slice(0, 80) })];
  });
}
