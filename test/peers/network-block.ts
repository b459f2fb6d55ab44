import type { MadeLeaf, MadeRoot } from '../platform/forge/make/lab-certificates';

/** What a test client says; texts go as hexadecimal digits, so that no quoting is in the way. */
export interface Client {
  readonly eap: 'TLS' | 'PEAP' | 'FAST';
  readonly identity: string;
  readonly password?: string;
  readonly root: MadeRoot;
  readonly certificate?: MadeLeaf;
  readonly more?: readonly string[];
}

const hex = (text: string) => Buffer.from(text, 'utf8').toString('hex');

/** A certificate or key inside the file; lines that fit wpa_supplicant's buffer. */
function blob(name: string, pem: string): string {
  const base64 = pem.replaceAll(/-----[^-]+-----|\n/g, '').replaceAll(/.{64}(?=.)/g, '$&\n');
  return `blob-base64-${name}={\n${base64}\n}`;
}

/** A wpa_supplicant file with one network. */
export function networkBlock({ eap, identity, password, root, certificate, more = [] }: Client): string {
  return [
    'network={',
    ...['key_mgmt=WPA-EAP', `eap=${eap}`, `identity=${hex(identity)}`, 'ca_cert="blob://ca"'],
    ...(password === undefined ? [] : [`password=${hex(password)}`]),
    ...(certificate === undefined ? [] : ['client_cert="blob://own"', 'private_key="blob://key"']),
    ...more,
    '}',
    blob('ca', root.certificate),
    ...(certificate === undefined ? [] : [blob('own', certificate.certificate)]),
    ...(certificate === undefined ? [] : [blob('key', certificate.keys.privateKey.reveal())]),
    '',
  ].join('\n');
}
