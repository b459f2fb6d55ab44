import type { ValidProfile } from '../../profile/valid-profile';
import { failure, success } from '../../result';
import { loss, type Loss } from '../export-params';
import { supportBy } from '../support';
import { obstacle, type ExportFile, type ExportTarget } from '../target';
import { wifiPayload, type HexQuotes } from './payload';
import { qrModules, qrPng, qrSvg } from './qr-code';

const source = 'ZXing, Barcode Contents: Wi-Fi network config';

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

function losses({ scheme, fastRoaming, band, vlan, protection }: ValidProfile): Loss[] {
  const followed = [
    // T:WPA stands for WPA and WPA2 alike.
    ...(scheme.security === 'psk' ? ['keyManagement', 'encryption'] : []),
    ...(fastRoaming === 'none' ? [] : ['fastRoaming']),
    ...(band === 'auto' ? [] : ['band']),
    ...(vlan === null ? [] : ['vlan']),
  ];
  const lost = [
    ...(protection.kind === 'static-wep' && protection.authentication === 'shared'
      ? ['wep.authentication']
      : []),
    ...(protection.kind === 'static-wep' && protection.keyIndex !== 1 ? ['wep.keyIndex'] : []),
  ];
  return [
    ...followed.map((member) => loss('loss.set-on-access-point', { member })),
    ...lost.map((member) => loss('loss.not-expressible', { member })),
  ];
}

/** A code that joins mobile phones and laptops, for trying the network out; IP phones don't read it. */
export const wifiQr: ExportTarget = {
  id: 'wifi-qr',
  kind: 'client',
  support: supportBy((kind) =>
    kind.startsWith('eap-')
      ? { can: false, reason: 'target.no-enterprise', source }
      : { can: true, confirmed: true, source },
  ),
  options: [{ name: 'hex-quotes', fallback: 'no', accepts: { kind: 'one-of', values: ['no', 'yes'] } }],
  secretsByDefault: 'include',
  write: (profile, { secrets, options }) => {
    if (secrets === 'mask' && profile.protection.kind !== 'open') {
      return failure(obstacle('target.secret-needed', { target: 'wifi-qr' }));
    }
    const payload = wifiPayload(profile, options['hex-quotes'] as HexQuotes);
    if (payload === null) return failure(obstacle('target.no-enterprise', { target: 'wifi-qr' }));
    return success({ files: files(payload), losses: losses(profile) });
  },
};
