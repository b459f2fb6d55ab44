import type { Eap } from '../../profile/valid-profile';
import { toSupplicantString } from '../../text/supplicant';
import { toBase64 } from '../../base64';
import { writtenSecret, PLACEHOLDERS } from '../ap/written-secret';
import { optionValue } from '../ap/option';
import { eapIdentity, fastProvisioning } from '../client/eap';
import { anonymousIdentity, serverName } from '../client/options';
import { derBase64, oneServerCa } from '../client/server-ca';
import type { LineValue } from '../lines/line-table';
import type { ExportContext } from '../target';

/** Base64 in lines that fit wpa_supplicant's buffer of 256 bytes a line. */
function blobLines(base64: string): string {
  return base64.replace(/.{64}(?=.)/g, '$&\n');
}

/** The client's PKCS#12 file as a blob, and what opens it. */
function clientValues({ clientIdentity, secrets }: ExportContext): Record<string, LineValue> {
  const shown = { clientFile: PLACEHOLDERS.certificate, passphrase: PLACEHOLDERS.passphrase };
  if (clientIdentity === null || secrets === 'mask') return shown;
  return {
    clientFile: '"blob://client"',
    client: { written: blobLines(toBase64(clientIdentity.pkcs12)), shown: PLACEHOLDERS.certificate },
    passphrase: {
      written: toSupplicantString(clientIdentity.passphrase.reveal()),
      shown: PLACEHOLDERS.passphrase,
    },
  };
}

/** The values of an EAP network's lines. */
export function eapValues(eap: Eap, context: ExportContext): Record<string, LineValue> {
  const identity = eapIdentity(eap, context);
  const serverCa = oneServerCa(context.serverCas);
  return {
    identity: identity === null ? PLACEHOLDERS.username : toSupplicantString(identity),
    anonymous: toSupplicantString(anonymousIdentity(context.options) ?? ''),
    serverName: toSupplicantString(serverName(context.options) ?? ''),
    pacProvisioning: fastProvisioning(eap, context),
    pacFile: optionValue(context.options, 'pac-file') || 'blob://pac',
    ...(eap.password && { password: writtenSecret(eap.password, 'password', context, toSupplicantString) }),
    ...(serverCa && { serverCa: blobLines(derBase64(serverCa)) }),
    ...(eap.method === 'eap-tls' && clientValues(context)),
  };
}
