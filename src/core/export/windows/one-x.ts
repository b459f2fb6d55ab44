import type { Eap } from '../../profile/valid-profile';
import { element, type XmlPart } from '../../text/xml';
import { anonymousIdentity, serverName } from '../client/options';
import type { ServerCaCertificate } from '../client/server-ca';
import type { ExportContext } from '../target';

const PROVISIONING = 'http://www.microsoft.com/provisioning';
const COMMON = { xmlns: `${PROVISIONING}/EapCommon` };
const BASE = { xmlns: `${PROVISIONING}/BaseEapConnectionPropertiesV1` };
const TLS_2 = { xmlns: `${PROVISIONING}/EapTlsConnectionPropertiesV2` };
const PEAP_2 = { xmlns: `${PROVISIONING}/MsPeapConnectionPropertiesV2` };

/** EAP method types (IANA EAP registry). */
const TLS = '13';
const PEAP = '25';
const MSCHAPV2 = '26';

/** The roots among the profile's certificates; all of them where it names none that signs itself. */
export function trustedRoots({ serverCas }: ExportContext): readonly ServerCaCertificate[] {
  const roots = serverCas.filter(({ selfSigned }) => selfSigned);
  return roots.length === 0 ? serverCas : roots;
}

/** Octets in pairs, as Windows itself writes a thumbprint. */
function thumbprint({ sha1 }: ServerCaCertificate): string {
  return (sha1.toLowerCase().match(/../g) ?? []).join(' ');
}

/** With a root that is pinned nobody has to be asked; without one the user is. */
function serverValidation(context: ExportContext): XmlPart {
  const roots = trustedRoots(context);
  return element('ServerValidation', [
    element('DisableUserPromptForServerValidation', String(roots.length > 0)),
    element('ServerNames', serverName(context.options) ?? ''),
    ...roots.map((root) => element('TrustedRootCA', thumbprint(root))),
  ]);
}

/** Elements of the second version of a schema, each with its own namespace. */
function validationFlags({ options }: ExportContext, namespace: Readonly<Record<string, string>>): XmlPart[] {
  return [
    element('PerformServerValidation', 'true', namespace),
    element('AcceptServerName', String(serverName(options) !== null), namespace),
  ];
}

function eap(type: string, eapType: XmlPart): XmlPart {
  return element('Eap', [element('Type', type), eapType], BASE);
}

function tls(context: ExportContext): XmlPart {
  const parts = [
    element('CredentialsSource', [element('CertificateStore', [element('SimpleCertSelection', 'true')])]),
    serverValidation(context),
    element('DifferentUsername', 'false'),
    ...validationFlags(context, TLS_2),
  ];
  return eap(TLS, element('EapType', parts, { xmlns: `${PROVISIONING}/EapTlsConnectionPropertiesV1` }));
}

function identityPrivacy(name: string): XmlPart {
  const parts = [element('EnableIdentityPrivacy', 'true'), element('AnonymousUserName', name)];
  return element('IdentityPrivacy', parts, PEAP_2);
}

function peapMschapv2(context: ExportContext): XmlPart {
  const outer = anonymousIdentity(context.options);
  const inner = element('EapType', [element('UseWinLogonCredentials', 'false')], {
    xmlns: `${PROVISIONING}/MsChapV2ConnectionPropertiesV1`,
  });
  const parts = [
    serverValidation(context),
    element('FastReconnect', 'true'),
    element('InnerEapOptional', 'false'),
    eap(MSCHAPV2, inner),
    element('EnableQuarantineChecks', 'false'),
    element('RequireCryptoBinding', 'false'),
    element('PeapExtensions', [
      ...validationFlags(context, PEAP_2),
      ...(outer === null ? [] : [identityPrivacy(outer)]),
    ]),
  ];
  return eap(PEAP, element('EapType', parts, { xmlns: `${PROVISIONING}/MsPeapConnectionPropertiesV1` }));
}

/** 802.1X as the user who is logged on, in the element order of the OneX and EapHostConfig schemas. */
export function oneX({ method }: Eap, context: ExportContext): XmlPart {
  const isTls = method === 'eap-tls';
  const eapMethod = element('EapMethod', [
    element('Type', isTls ? TLS : PEAP, COMMON),
    ...['VendorId', 'VendorType', 'AuthorId'].map((name) => element(name, '0', COMMON)),
  ]);
  const host = element(
    'EapHostConfig',
    [eapMethod, element('Config', [isTls ? tls(context) : peapMschapv2(context)])],
    { xmlns: `${PROVISIONING}/EapHostConfig` },
  );
  return element('OneX', [element('authMode', 'user'), element('EAPConfig', [host])], {
    xmlns: 'http://www.microsoft.com/networking/OneX/v1',
  });
}
