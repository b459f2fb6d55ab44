import { toBase64 } from '../../base64';
import type { Eap, ValidProfile } from '../../profile/valid-profile';
import type { EapMethod } from '../../scheme/vocabulary';
import { element, type XmlPart } from '../../text/xml';
import { optionValue } from '../ap/option';
import { eapIdentity } from '../client/eap';
import { anonymousIdentity, serverName } from '../client/options';
import { derBase64 } from '../client/server-ca';
import type { ExportContext } from '../target';
import { FAST_INNER } from './options';

/** EAP method types (IANA EAP registry): the outer method, and the inner one where it is fixed. */
const EAP_TYPES: Readonly<Record<EapMethod, { readonly outer: number; readonly inner: number | null }>> = {
  'eap-tls': { outer: 13, inner: null },
  'peap-mschapv2': { outer: 25, inner: 26 },
  'peap-gtc': { outer: 25, inner: 6 },
  'eap-fast': { outer: 43, inner: null },
};

function innerType({ method }: Eap, { options }: ExportContext): number | null {
  if (method !== 'eap-fast') return EAP_TYPES[method].inner;
  return optionValue(options, FAST_INNER.name) === 'gtc' ? 6 : 26;
}

function maybe(name: string, text: string | null | undefined): XmlPart[] {
  return text === null || text === undefined || text === '' ? [] : [element(name, text)];
}

function eapMethod(type: number): XmlPart {
  return element('EAPMethod', [element('Type', String(type))]);
}

function serverSide({ serverCas, options }: ExportContext): XmlPart[] {
  const parts = [
    ...serverCas.map((ca) => element('CA', derBase64(ca), { format: 'X.509', encoding: 'base64' })),
    ...maybe('ServerID', serverName(options)),
  ];
  return parts.length === 0 ? [] : [element('ServerSideCredential', parts)];
}

function certificate({ clientIdentity, secrets }: ExportContext): XmlPart[] {
  if (clientIdentity === null) return [];
  const { pkcs12, passphrase } = clientIdentity;
  return [
    element('ClientCertificate', toBase64(pkcs12), { format: 'PKCS12', encoding: 'base64' }),
    ...maybe('Passphrase', secrets === 'mask' ? null : passphrase.reveal()),
  ];
}

/** In the order of the schema. Whatever is left out, the client asks its user for. */
function clientSide(eap: Eap, context: ExportContext): XmlPart {
  const { method, username, password } = eap;
  const { options, secrets } = context;
  const isTls = method === 'eap-tls';
  // EAP-TLS has no tunnel: the outer identity is the only one.
  const outer = anonymousIdentity(options) ?? (isTls ? eapIdentity(eap, context) : null);
  return element('ClientSideCredential', [
    ...maybe('OuterIdentity', outer),
    ...(isTls ? [] : maybe('UserName', username)),
    ...maybe('Password', secrets === 'mask' ? null : password?.reveal()),
    ...(isTls ? certificate(context) : []),
    ...(method === 'eap-fast' ? [element('ProvisionPAC', 'true')] : []),
  ]);
}

function authenticationMethod(eap: Eap, context: ExportContext): XmlPart {
  const inner = innerType(eap, context);
  return element('AuthenticationMethod', [
    eapMethod(EAP_TYPES[eap.method].outer),
    ...serverSide(context),
    clientSide(eap, context),
    ...(inner === null ? [] : [element('InnerAuthenticationMethod', [eapMethod(inner)])]),
  ]);
}

/** The realm of a user name or, as eduroam CAT writes it, that there is none. */
function providerId({ username }: Eap): Readonly<Record<string, string>> {
  const realm = username?.includes('@') === true ? username.slice(username.lastIndexOf('@') + 1) : '';
  return realm === ''
    ? { ID: 'undefined', namespace: 'urn:undefined' }
    : { ID: realm, namespace: 'urn:RFC4282:realm' };
}

function network({ ssid, scheme }: ValidProfile): XmlPart {
  return element('IEEE80211', [
    element('SSID', ssid),
    element('MinRSNProto', scheme.encryption === 'aes' ? 'CCMP' : 'TKIP'),
  ]);
}

/** The provider list with one provider, in the element order of the schema, without namespaces. */
export function providerList(profile: ValidProfile, eap: Eap, context: ExportContext): XmlPart {
  const provider = element(
    'EAPIdentityProvider',
    [
      element('AuthenticationMethods', [authenticationMethod(eap, context)]),
      element('CredentialApplicability', [network(profile)]),
      element('ProviderInfo', [element('DisplayName', profile.name)]),
    ],
    { ...providerId(eap), version: '1' },
  );
  return element('EAPIdentityProviderList', [provider]);
}
