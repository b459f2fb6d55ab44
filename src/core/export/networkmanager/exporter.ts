import { toBase64 } from '../../base64';
import type { Eap, ValidProfile } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import { toUtf8Comment } from '../../text/comment';
import { toKeyfileSsid, toKeyfileString } from '../../text/keyfile';
import { optionValue } from '../ap/option';
import { PLACEHOLDERS, writtenSecret } from '../ap/written-secret';
import { eapIdentity, fastProvisioning, identityObstacle } from '../client/eap';
import { setOnAccessPoint } from '../client/losses';
import { anonymousIdentity, serverName } from '../client/options';
import { derBase64, oneServerCa, serverCaObstacle } from '../client/server-ca';
import { profileUuid } from '../client/stable-uuid';
import { supplicantLosses } from '../client/supplicant-losses';
import type { LineFacts, LineValue } from '../lines/line-table';
import { renderLines, toFileText } from '../lines/render-lines';
import { rowKind } from '../row-kind';
import type { ExportContext, Exported, ExportTarget, Obstacle } from '../target';
import { KEYFILE_LINES, type KeyfileCondition } from './lines';
import { NETWORKMANAGER_OPTIONS } from './options';
import { NETWORKMANAGER_SUPPORT } from './support';

const id = 'networkmanager';

type Values = Readonly<Record<string, LineValue>>;

function clientValues({ clientIdentity }: ExportContext): Values {
  if (clientIdentity === null) return {};
  return {
    client: { written: toBase64(clientIdentity.pkcs12), shown: PLACEHOLDERS.certificate },
    passphrase: {
      written: toKeyfileString(clientIdentity.passphrase.reveal()),
      shown: PLACEHOLDERS.passphrase,
    },
  };
}

function eapValues(eap: Eap, context: ExportContext): Values {
  const { options, serverCas } = context;
  const serverCa = oneServerCa(serverCas);
  return {
    identity: toKeyfileString(eapIdentity(eap, context) ?? ''),
    anonymous: toKeyfileString(anonymousIdentity(options) ?? ''),
    serverName: toKeyfileString(serverName(options) ?? ''),
    pacProvisioning: fastProvisioning(eap, context),
    pacFile: optionValue(options, 'pac-file'),
    fastInner: optionValue(options, 'fast-inner'),
    ...(eap.password && { password: writtenSecret(eap.password, 'password', context, toKeyfileString) }),
    ...(serverCa && { serverCa: derBase64(serverCa) }),
    ...clientValues(context),
  };
}

function protectionValues({ protection }: ValidProfile, context: ExportContext): Values {
  switch (protection.kind) {
    case 'open':
      return {};
    case 'psk':
      return { psk: writtenSecret(protection.key, 'psk', context, toKeyfileString) };
    case 'static-wep':
      return {
        // Slots are numbered from 0 here, from 1 on the phone.
        wepSlot: String(protection.keyIndex - 1),
        wepKey: writtenSecret(protection.key, 'wep', context, toKeyfileString),
      };
    case 'eap':
      return eapValues(protection, context);
  }
}

function eapFlags(eap: Eap, context: ExportContext): Partial<Record<KeyfileCondition, boolean>> {
  return {
    [eap.method]: true,
    identity: eapIdentity(eap, context) !== null,
    anonymous: anonymousIdentity(context.options) !== null,
    password: eap.password !== null,
    'pac-file': optionValue(context.options, 'pac-file') !== '',
    'server-ca': context.serverCas.length > 0,
    'server-name': serverName(context.options) !== null,
    client: eap.method === 'eap-tls' && context.clientIdentity !== null && context.secrets === 'include',
  };
}

function conditions(profile: ValidProfile, context: ExportContext): KeyfileCondition[] {
  const { protection, band } = profile;
  const flags: Partial<Record<KeyfileCondition, boolean>> = {
    masked: context.secrets === 'mask' && protection.kind !== 'open',
    site: profile.site !== '',
    'ssid-bytes': toKeyfileSsid(profile.ssid).form === 'bytes',
    hidden: profile.hidden,
    'band-2.4': band === '2.4',
    'band-5': band === '5',
    shared: protection.kind === 'static-wep' && protection.authentication === 'shared',
    ...(protection.kind === 'eap' && eapFlags(protection, context)),
  };
  return (Object.keys(flags) as KeyfileCondition[]).filter((name) => flags[name]);
}

function factsOf(profile: ValidProfile, context: ExportContext): LineFacts<KeyfileCondition> {
  return {
    kind: rowKind(profile.scheme, profile.fastRoaming),
    conditions: conditions(profile, context),
    values: {
      ...{ name: toUtf8Comment(profile.name), site: toUtf8Comment(profile.site) },
      ...{ id: toKeyfileString(profile.name), uuid: profileUuid(profile, id).toLowerCase() },
      ...{ ssid: toKeyfileSsid(profile.ssid).text, shownSsid: toUtf8Comment(profile.ssid) },
      ...protectionValues(profile, context),
    },
    lists: {},
  };
}

function write(profile: ValidProfile, context: ExportContext): Result<Exported, Obstacle> {
  const found = serverCaObstacle(id, profile, context) ?? identityObstacle(id, profile, context);
  if (found !== null) return failure(found);
  const { lines, losses } = renderLines(KEYFILE_LINES, factsOf(profile, context), '#');
  return success({
    files: [
      {
        name: 'networkmanager.nmconnection',
        mediaType: 'text/plain',
        content: { kind: 'text', text: toFileText(lines) },
      },
    ],
    losses: [
      ...supplicantLosses(profile, context),
      ...setOnAccessPoint(profile.fastRoaming === 'ft' && 'fastRoaming'),
      ...losses,
    ],
  });
}

/** NetworkManager: a keyfile with one connection, certificates included. */
export const networkmanager: ExportTarget = {
  id,
  kind: 'client',
  support: NETWORKMANAGER_SUPPORT,
  options: NETWORKMANAGER_OPTIONS,
  secretsByDefault: 'include',
  takesClientIdentity: true,
  write,
};
