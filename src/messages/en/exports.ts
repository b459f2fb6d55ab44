import type { LossParams, RefusalParams } from '#core/export/export-params';
import type { UnconfirmedReason } from '#core/export/lines/unconfirmed';
import type { TargetId } from '#core/export/target';
import type { Texts } from '../catalogue';
import { clientLosses, clientRefusals } from './exports-client';
import { radiusLosses } from './exports-radius';
import { terms } from './terms';
import { quoted } from '../quoted';

const unconfirmed: Readonly<Record<UnconfirmedReason, string>> = {
  value: 'The command exists; that its value suits the phones is expected, not documented.',
  wording: 'The setting exists, but its exact command line is in no vendor text at hand.',
  'keyword-order': 'The MIB has the setting, but the order of the keywords is in no public file.',
  'rate-line': 'The rates are documented; the form of the line for this radio is not.',
  'band-off': 'Taking the band off the air around the change is general practice, not a vendor text.',
  'bridge-group': 'The number is derived from the VLAN; no other VLAN of this access point may use it.',
  'interface-address': 'The interface also needs an address, a gateway and a DHCP server of its VLAN.',
  'quoted-key': 'Double quotes are seen in use around names, not around keys.',
  'quoted-name': 'Double quotes are seen in use around the names of other commands.',
  'escaped-name':
    "Escapes for UTF-8 bytes come from a public report; the controller's web page can't edit this WLAN afterwards.",
  'key-without-psk': 'Whether the key is taken while only FT with PSK is enabled is not documented.',
  'implied-tkip': "TKIP is implied by WPA1; the cipher itself can't be set.",
  'radio-slots': 'Whether a band without its slots means all of its radios is in no vendor text at hand.',
  'whole-datastore':
    'RFC 8040 has a PATCH of the whole datastore. If the controller refuses it, send each member of "ietf-restconf:data" to its own resource, "native" first.',
  'host-name': 'A host name in place of an IPv4 address is in no definition at hand.',
  'edge-space': 'An XML reader may drop the blank at the edge of the key.',
  'hex-password':
    "The vendor's description does not say that 64 digits are taken in the place of a passphrase.",
  'ft-beside-wpa3':
    'Whether the dashboard takes 802.11r beside WPA3 Transition Mode is in no vendor text at hand.',
  'eap-code': "Only some readers know this form of the code; Android's and iOS's own camera do not.",
};

/** Lines that no vendor source confirms, and why. */
export function unconfirmedLines(lines: readonly string[], why: UnconfirmedReason): string {
  return `Not confirmed on a device: ${lines.map(quoted).join(', ')}. ${unconfirmed[why]}`;
}

export const losses: Texts<LossParams> = {
  ...clientLosses,
  ...radiusLosses,
  'loss.unconfirmed-line': ({ line, why }) => unconfirmedLines([line], why),
  'loss.not-expressible': ({ member }) =>
    `"${terms.member[member] ?? member}" has no place in this format; set it by hand.`,
  'loss.set-on-access-point': ({ member }) =>
    `"${terms.member[member] ?? member}" is set on the access point; there is nothing to enter here.`,
  'loss.radius-missing': () =>
    'The profile names no RADIUS server; the lines for it are missing and must be added on the access point.',
  'loss.radius-secret-missing': ({ host }) =>
    `The shared secret for ${host} is missing; fill it in where the file says so.`,
  'loss.secret-masked': ({ member }) =>
    `"${terms.member[member] ?? member}" is masked; fill it in before use.`,
  'loss.cckm-deprecated': ({ release }) =>
    `CCKM is marked as deprecated in the data model of release ${release}; plan the move to FT.`,
  'loss.weak-encryption': ({ encryption }) =>
    encryption === 'wep'
      ? 'WEP switches 802.11n and later rates off.'
      : 'TKIP switches 802.11n and later rates off.',
  'loss.roaming-infrastructure': ({ needs }) =>
    needs === 'wds'
      ? 'Fast roaming needs a WDS device that every access point is registered to; set it up apart from this file.'
      : 'Roaming between several access points needs key holders (r0kh, r1kh) with a key of their own; add them on each one.',
  'loss.known-defect': ({ release, defect }) =>
    `Release ${release} has the defect ${defect}, which breaks this request for EAP-TLS; enter the profile on the web page of CUCM.`,
  'loss.none-removes-profile': () =>
    'A CUCM profile with the authentication method None removes the profile that is stored on the phone. Whether a phone then joins an open network is not confirmed.',
  'loss.first-profile-only': ({ phoneModel }) =>
    `Of a group the ${terms.phoneModel[phoneModel]} uses only the first profile, the one with index 1.`,
  'loss.group-replaced': ({ group }) =>
    `The update replaces all members of the group "${group}"; add its other profiles to the file, or they leave the group.`,
};

export const refusals: Texts<RefusalParams> = {
  ...clientRefusals,
  'target.no-cckm': () => 'This platform has no CCKM.',
  'target.no-dynamic-wep': () => 'This platform has no WEP with 802.1X (dynamic WEP).',
  'target.no-static-wep': ({ release }) =>
    `This platform has no static WEP any more${release === '' ? '' : ` (release ${release})`}.`,
  'target.no-tkip-enterprise': () => "This platform can't do WPA (TKIP) with 802.1X.",
  'target.row-in-part': () =>
    'This platform has no CCKM, and whether a phone joins this row without it is not confirmed; a row is not written in part.',
  'target.ssid-character': ({ position, codePoint }) =>
    `Character ${position} of the SSID (${codePoint}) can't be written safely for this platform. Choose another SSID.`,
  'target.ssid-edge': () =>
    'This platform takes no SSID that starts or ends with a space, or starts with ! # ;',
  'target.key-character': ({ position, codePoint }) =>
    `Character ${position} of the key (${codePoint}) would be swallowed or interpreted by this platform's command line. Use another key, or its 64-digit hexadecimal form.`,
  'target.key-format': ({ keyFormat }) =>
    keyFormat === 'hex'
      ? 'This platform takes the key only as a passphrase of 8 to 63 characters, not as 64 hexadecimal digits.'
      : 'This platform takes the key only in hexadecimal form.',
  'target.secret-character': ({ member, position, codePoint }) =>
    `Character ${position} of "${terms.member[member] ?? member}" (${codePoint}) can't be written safely for this platform.`,
  'target.name-character': ({ position, codePoint }) =>
    `Character ${position} of the name (${codePoint}) can't be written safely for this platform.`,
  'target.host-unsupported': ({ host }) =>
    `This platform does not take the RADIUS server "${host}" in this form; give its IPv4 address.`,
  'target.radius-missing': () => 'This platform needs a RADIUS server for the row; the profile names none.',
  'target.radius-secret-missing': () =>
    'This platform needs the shared secret of the RADIUS server; the profile has none.',
  'target.secret-needed': () => 'Without the key there is nothing to write; include secrets for this target.',
  'target.option-invalid': ({ option, allowed }) => `The option "${option}" takes: ${allowed}.`,
  'target.option-unknown': ({ option, known }) =>
    `The target has no option "${option}"; it has: ${known === '' ? 'none' : known}.`,
  'target.profile-invalid': ({ errors }) => `The profile has ${errors} error(s); mend them first.`,
  'target.profile-sealed': () => 'Secrets of the profile are sealed; unlock them first.',
};

export const targetTitles: Readonly<Record<TargetId, string>> = {
  'ios-autonomous': 'Aironet autonomous IOS, running configuration',
  aireos: 'AireOS controller, CLI',
  c9800: 'Catalyst 9800 (IOS-XE), CLI',
  meraki: 'Meraki dashboard API v1, SSID',
  hostapd: 'hostapd.conf',
  'c9800-restconf': 'Catalyst 9800 (IOS-XE), RESTCONF',
  'cucm-axl': 'CUCM Wireless LAN Profile, AXL requests',
  'phone-card': 'Phone and CUCM fields',
  'wpa-supplicant': 'wpa_supplicant.conf',
  networkmanager: 'NetworkManager keyfile',
  windows: 'Windows WLAN profile, XML',
  apple: 'Apple configuration profile',
  'wifi-qr': 'Wi-Fi QR code',
  'eap-config': 'geteduroam EAP metadata',
  freeradius: 'FreeRADIUS 3, folder of a server',
  'sheet-html': 'Sheet, HTML',
  'sheet-pdf': 'Sheet, PDF',
  'sheet-csv': 'Sheet, CSV',
  'sheet-xlsx': 'Sheet, Excel workbook',
};
