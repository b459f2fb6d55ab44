import type { ValidProfile } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import { element, toXmlFile, type XmlPart } from '../../text/xml';
import { toHex, utf8Bytes } from '../../utf8';
import { notExpressible } from '../ap/common-losses';
import { maskedLosses, networkSideLosses, serverCheckLosses, setOnAccessPoint } from '../client/losses';
import { ANONYMOUS_IDENTITY, anonymousIdentity, SERVER_NAME } from '../client/options';
import { serverCaObstacle } from '../client/server-ca';
import { xmlObstacle } from '../xml-obstacle';
import { loss, type Loss } from '../export-params';
import type { ExportContext, Exported, ExportFile, ExportTarget, Obstacle } from '../target';
import { trustedRoots } from './one-x';
import { security } from './security';
import { WINDOWS_EAP_METHODS, WINDOWS_SUPPORT } from './support';

const id = 'windows';

function wlanProfile(profile: ValidProfile, context: ExportContext): XmlPart {
  const ssid = element('SSID', [
    element('hex', toHex(utf8Bytes(profile.ssid)).toUpperCase()),
    element('name', profile.ssid),
  ]);
  return element(
    'WLANProfile',
    [
      element('name', profile.name),
      element('SSIDConfig', [ssid, element('nonBroadcast', String(profile.hidden))]),
      element('connectionType', 'ESS'),
      element('connectionMode', 'auto'),
      element('MSM', [security(profile, context)]),
    ],
    { xmlns: 'http://www.microsoft.com/networking/WLAN/profile/v1' },
  );
}

/** Installs the files that lie beside it under its own name, for the user who runs it. */
function installScript(certificates: readonly ExportFile[]): string {
  const lines = [
    '@echo off',
    ...certificates.map(
      ({ name }) => `certutil -user -addstore Root "%~dpn0${name.slice(id.length)}" || exit /b 1`,
    ),
    'netsh wlan add profile filename="%~dpn0.xml" user=current',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

function textFile(name: string, mediaType: string, text: string): ExportFile {
  return { name, mediaType, content: { kind: 'text', text } };
}

function files(profile: ValidProfile, context: ExportContext): ExportFile[] {
  const certificates = trustedRoots(context).map(({ pem }, index) =>
    textFile(
      index === 0 ? 'windows.ca.cer' : `windows.ca-${index + 1}.cer`,
      'application/x-x509-ca-cert',
      pem,
    ),
  );
  return [
    textFile('windows.xml', 'text/xml; charset=utf-8', toXmlFile(wlanProfile(profile, context))),
    ...certificates,
    textFile('windows.cmd', 'text/plain; charset=us-ascii', installScript(certificates)),
  ];
}

function eapLosses({ protection }: ValidProfile, { options }: ExportContext): Loss[] {
  if (protection.kind !== 'eap') return [];
  const isTls = protection.method === 'eap-tls';
  return [
    ...(isTls ? [loss('loss.client-certificate-from-store', {})] : []),
    ...notExpressible(
      (protection.username !== null || protection.password !== null) && 'credentials',
      isTls && anonymousIdentity(options) !== null && 'anonymousIdentity',
      protection.scep !== null && 'scep',
    ),
  ];
}

/** Whether an XML reader might take a blank away that belongs to the key. */
function keyLosses({ protection }: ValidProfile): Loss[] {
  if (protection.kind !== 'psk') return [];
  return /^ | $/.test(protection.key.reveal())
    ? [loss('loss.unconfirmed-line', { line: '<keyMaterial>', why: 'edge-space' })]
    : [];
}

function losses(profile: ValidProfile, context: ExportContext): Loss[] {
  return [
    // Windows asks for user name and password at the first connection; the file never holds them.
    ...(profile.protection.kind === 'eap' ? [] : maskedLosses(profile, context)),
    ...serverCheckLosses(profile, context),
    ...eapLosses(profile, context),
    ...keyLosses(profile),
    ...notExpressible(profile.band !== 'auto' && 'band'),
    ...setOnAccessPoint(profile.fastRoaming === 'ft' && 'fastRoaming'),
    ...networkSideLosses(profile),
  ];
}

function write(profile: ValidProfile, context: ExportContext): Result<Exported, Obstacle> {
  const found = xmlObstacle(id, profile) ?? serverCaObstacle(id, profile, context);
  if (found !== null) return failure(found);
  return success({ files: files(profile, context), losses: losses(profile, context) });
}

/** A WLAN profile for `netsh wlan add profile`, with the CA that it names and a script that installs both. */
export const windows: ExportTarget = {
  id,
  kind: 'client',
  support: WINDOWS_SUPPORT,
  eapMethods: WINDOWS_EAP_METHODS,
  options: [SERVER_NAME, ANONYMOUS_IDENTITY],
  secretsByDefault: 'include',
  write,
};
