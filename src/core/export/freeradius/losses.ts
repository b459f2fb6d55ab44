import type { Eap, ValidProfile } from '../../profile/valid-profile';
import { optionValue } from '../ap/option';
import { setOnAccessPoint } from '../client/losses';
import { loss, type Loss } from '../export-params';
import type { ExportContext } from '../target';
import type { ClientAddress } from './client-address';

/** What the server needs and no profile holds, each where the files look for it. */
export function filesToAdd({ method }: Eap): readonly string[] {
  return [
    ...['certs/server.pem', 'certs/server.key'],
    ...(method === 'eap-tls' ? ['certs/ca.pem'] : []),
    ...(method === 'eap-fast' ? ['pac-key.conf'] : []),
  ];
}

function maskedLosses({ password }: Eap, { secrets }: ExportContext): Loss[] {
  if (secrets === 'include') return [];
  const members = ['radius.secret', ...(password === null ? [] : ['credentials.password'])];
  return members.map((member) => loss('loss.secret-masked', { member }));
}

/** What the folder leaves to others, and what has to be known before it is used. */
export function freeradiusLosses(
  { vlan, band }: ValidProfile,
  { eap, client }: { readonly eap: Eap; readonly client: ClientAddress },
  context: ExportContext,
): Loss[] {
  const others = eap.radius.length - 1;
  return [
    ...maskedLosses(eap, context),
    loss('loss.files-to-add', { files: filesToAdd(eap).join(', ') }),
    ...(eap.method === 'eap-fast' ? [loss('loss.eap-fast-openssl', {})] : []),
    ...(client.isLoopback ? [loss('loss.local-clients-only', {})] : []),
    ...(others > 0 ? [loss('loss.other-radius-servers', { others })] : []),
    ...(optionValue(context.options, 'old-phones') === 'yes' ? [loss('loss.old-tls', {})] : []),
    ...setOnAccessPoint(vlan !== null && 'vlan', band !== 'auto' && 'band'),
  ];
}
