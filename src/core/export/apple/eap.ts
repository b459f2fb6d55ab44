import type { Eap } from '../../profile/valid-profile';
import type { EapMethod } from '../../scheme/vocabulary';
import { dict, type PlistMembers, type PlistValue } from '../../text/plist';
import { eapIdentity, fastProvisioning } from '../client/eap';
import { anonymousIdentity, serverName } from '../client/options';
import type { ExportContext } from '../target';

/** EAP method types (IANA EAP registry); PEAP's inner method is not part of Apple's form. */
const EAP_TYPES: Readonly<Record<EapMethod, number>> = {
  'eap-tls': 13,
  'peap-mschapv2': 25,
  'peap-gtc': 25,
  'eap-fast': 43,
};

function pacMembers(eap: Eap, context: ExportContext): Readonly<Record<string, PlistValue>> {
  const provisioning = fastProvisioning(eap, context);
  return {
    EAPFASTUsePAC: provisioning !== '0',
    EAPFASTProvisionPAC: provisioning !== '0',
    EAPFASTProvisionPACAnonymously: provisioning === '1',
  };
}

/** `EAPClientConfiguration`; `anchors` are the UUIDs of the CA's payloads. Whatever is left out, the device asks for. */
export function eapConfiguration(eap: Eap, context: ExportContext, anchors: readonly string[]): PlistMembers {
  const { method, password } = eap;
  const { options, secrets } = context;
  const name = serverName(options);
  return dict({
    AcceptEAPTypes: [EAP_TYPES[method]],
    UserName: eapIdentity(eap, context) ?? undefined,
    UserPassword: secrets === 'mask' ? undefined : password?.reveal(),
    OuterIdentity: method === 'eap-tls' ? undefined : (anonymousIdentity(options) ?? undefined),
    PayloadCertificateAnchorUUID: anchors.length === 0 ? undefined : anchors,
    TLSTrustedServerNames: name === null ? undefined : [name],
    ...(method === 'eap-fast' ? pacMembers(eap, context) : {}),
  });
}
