import type { ValidProfile } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import { notExpressible } from '../ap/common-losses';
import { oneOf, optionValue } from '../ap/option';
import { confirmed, impossible, unconfirmed } from '../ap/support';
import { networkSideLosses, setOnAccessPoint } from '../client/losses';
import { ANONYMOUS_IDENTITY, anonymousIdentity } from '../client/options';
import { lacksServerCa } from '../client/server-ca';
import { clientSupport } from '../client/support';
import { loss, type Loss } from '../export-params';
import {
  obstacle,
  type ExportContext,
  type Exported,
  type ExportFile,
  type ExportTarget,
  type Obstacle,
  type Support,
} from '../target';
import { wifiPayload, type HexQuotes } from './payload';
import { qrModules, qrPng, qrSvg } from './qr-code';

const id = 'wifi-qr';
const source = 'ZXing, Barcode Contents: Wi-Fi network config';
const eapSource = 'ZXing, pull request 865: WPA2-EAP with PEAP or TTLS';
const noMethod: Support & { can: false } = { can: false, reason: 'target.no-eap-method', source: eapSource };

function files(payload: string): ExportFile[] {
  const modules = qrModules(payload);
  return [
    { name: 'wifi-qr.svg', mediaType: 'image/svg+xml', content: { kind: 'text', text: qrSvg(modules) } },
    { name: 'wifi-qr.png', mediaType: 'image/png', content: { kind: 'bytes', bytes: qrPng(modules) } },
    {
      name: 'wifi-qr.txt',
      mediaType: 'text/plain; charset=utf-8',
      content: { kind: 'text', text: `${payload}\n` },
    },
  ];
}

function eapLosses(profile: ValidProfile): Loss[] {
  const { protection } = profile;
  if (protection.kind !== 'eap') return [];
  return [
    loss('loss.unconfirmed-line', { line: 'T:WPA2-EAP', why: 'eap-code' }),
    ...(lacksServerCa(profile) ? [loss('loss.server-ca-missing', {})] : notExpressible('serverCa')),
  ];
}

function losses(profile: ValidProfile): Loss[] {
  const { scheme, fastRoaming, band, protection } = profile;
  return [
    ...setOnAccessPoint(
      // T:WPA stands for WPA and WPA2 alike.
      scheme.security === 'psk' && 'keyManagement',
      scheme.security === 'psk' && 'encryption',
      fastRoaming !== 'none' && 'fastRoaming',
      band !== 'auto' && 'band',
    ),
    ...networkSideLosses(profile),
    ...eapLosses(profile),
    ...notExpressible(
      protection.kind === 'static-wep' && protection.authentication === 'shared' && 'wep.authentication',
      protection.kind === 'static-wep' && protection.keyIndex !== 1 && 'wep.keyIndex',
    ),
  ];
}

function write(profile: ValidProfile, { secrets, options }: ExportContext): Result<Exported, Obstacle> {
  const { protection } = profile;
  if (protection.kind === 'eap' && optionValue(options, EAP_FORM.name) === 'no') {
    return failure(obstacle('target.option-needed', { target: id, option: EAP_FORM.name, value: 'yes' }));
  }
  if (secrets === 'mask' && protection.kind !== 'open') {
    return failure(obstacle('target.secret-needed', { target: id }));
  }
  const quotes = optionValue(options, HEX_QUOTES.name) as HexQuotes;
  const payload = wifiPayload(profile, { quotes, outerIdentity: anonymousIdentity(options) });
  if (payload === null) return failure(obstacle('target.no-eap-method', { target: id }));
  return success({ files: files(payload), losses: losses(profile) });
}

const HEX_QUOTES = oneOf('hex-quotes', 'no', ['no', 'yes']);
/** The form for EAP has to be asked for: whoever scans it with another reader sees nothing happen. */
const EAP_FORM = oneOf('eap', 'no', ['no', 'yes']);

/** A code that joins mobile phones and laptops, for trying the network out; IP phones don't read it. */
export const wifiQr: ExportTarget = {
  id,
  kind: 'client',
  support: clientSupport(source, (kind) => {
    if (!kind.startsWith('eap-')) return confirmed(source);
    if (kind === 'eap-wep') return impossible('target.no-dynamic-wep', eapSource);
    return kind === 'eap-tkip' ? impossible('target.no-tkip-enterprise', eapSource) : unconfirmed(eapSource);
  }),
  eapMethods: { 'eap-fast': noMethod, 'eap-tls': noMethod },
  options: [HEX_QUOTES, EAP_FORM, ANONYMOUS_IDENTITY],
  secretsByDefault: 'include',
  write,
};
