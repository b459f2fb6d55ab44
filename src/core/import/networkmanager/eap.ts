import { base64Bytes, toBase64 } from '../../base64';
import { utf8Text } from '../../utf8';
import { peapWith } from '../client/eap-type';
import type { ClientCertificate, ClientSettings, TrustedCa } from '../model/client-settings';
import { defaultsOf, sourced, unknown, type Sourced } from '../model/origin';
import type { ClientEapMethod } from '../model/vocabulary';
import { listOf } from './keyfile';
import { passwordOf } from './secrets';
import { originOfKeyfile, type ConnectionSettings } from './settings';
import { EAP_WORDS, LOOK, MANUAL } from './vocabulary';

const byDefault = defaultsOf('networkmanager', null);
const SECTION = '802-1x';
const INNER: Readonly<Record<string, number>> = { mschapv2: 26, gtc: 6 };

function innerOf(settings: ConnectionSettings): number | null {
  const word = settings.text(SECTION, 'phase2-auth') || settings.text(SECTION, 'phase2-autheap');
  return INNER[word.trim().toLowerCase()] ?? null;
}

function methodsOf(settings: ConnectionSettings): Sourced<readonly ClientEapMethod[]> {
  const item = settings.get(SECTION, 'eap');
  if (item === null)
    return settings.text('wifi-security', 'auth-alg').trim() === 'leap'
      ? byDefault<readonly ClientEapMethod[]>(['leap'], `${MANUAL}: auth-alg leap`)
      : unknown(LOOK, settings.keyfile.sections.get(SECTION));
  const methods = listOf(item.value).map((word): ClientEapMethod => {
    const method = EAP_WORDS[word.toLowerCase()] ?? 'other';
    return method === 'peap' ? peapWith(innerOf(settings)) : method;
  });
  return sourced(methods, originOfKeyfile(item));
}

function pemOf(bytes: Uint8Array): string {
  const text = utf8Text(bytes);
  if (text?.includes('-----BEGIN') === true) return text.trim();
  const lines = toBase64(bytes).match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----'].join('\n');
}

/** A certificate item: a path, a `file://` address, or the bytes themselves. */
function trustedCa(value: string): TrustedCa {
  const data = value.startsWith('data:;base64,') ? base64Bytes(value.slice('data:;base64,'.length)) : null;
  if (data !== null) return { kind: 'pem', pem: pemOf(data) };
  return { kind: 'reference', name: value.replace(/^file:\/\//, '').slice(0, 200) };
}

function trustedCas(settings: ConnectionSettings): Sourced<readonly TrustedCa[]> {
  const path = settings.read<readonly TrustedCa[]>(SECTION, 'ca-cert', (value) => [trustedCa(value)]);
  if (path !== null) return path;
  const folder = settings.read<readonly TrustedCa[]>(SECTION, 'ca-path', (name) => [
    { kind: 'reference', name },
  ]);
  return folder ?? byDefault<readonly TrustedCa[]>([], `${MANUAL}: no ca-cert`);
}

/** Without a CA certificate NetworkManager takes any server's. */
function validatesServer(settings: ConnectionSettings): Sourced<boolean> {
  const system = settings.read(SECTION, 'system-ca-certs', (text) => text === 'true' || text === '1');
  const named = settings.get(SECTION, 'ca-cert') ?? settings.get(SECTION, 'ca-path');
  if (named !== null) return sourced(true, originOfKeyfile(named));
  return system ?? byDefault(false, `${MANUAL}: without ca-cert the server is not checked`);
}

function serverNames(settings: ConnectionSettings): Sourced<readonly string[]> {
  for (const name of ['domain-match', 'domain-suffix-match', 'altsubject-matches', 'subject-match']) {
    const read = settings.read<readonly string[]>(SECTION, name, listOf);
    if (read !== null) return read;
  }
  return byDefault<readonly string[]>([], `${MANUAL}: no name is asked for`);
}

function certificateOf(settings: ConnectionSettings): Sourced<ClientCertificate> {
  const item = settings.get(SECTION, 'client-cert') ?? settings.get(SECTION, 'private-key');
  return item === null
    ? byDefault<ClientCertificate>('none', `${MANUAL}: no client-cert`)
    : sourced<ClientCertificate>(
        item.value.startsWith('pkcs11:') ? 'system-store' : 'file',
        originOfKeyfile(item),
      );
}

/** The `802-1x` section, and LEAP's items, which stand with the security. */
export function eapOf(settings: ConnectionSettings): ClientSettings {
  return {
    eapMethods: methodsOf(settings),
    identity:
      settings.readText(SECTION, 'identity') ??
      settings.readText('wifi-security', 'leap-username') ??
      byDefault(null, `${MANUAL}: no identity`),
    outerIdentity:
      settings.readText(SECTION, 'anonymous-identity') ?? byDefault(null, `${MANUAL}: no anonymous-identity`),
    password: passwordOf(settings),
    trustedCas: trustedCas(settings),
    serverNames: serverNames(settings),
    validatesServer: validatesServer(settings),
    userCertificate: certificateOf(settings),
  };
}
