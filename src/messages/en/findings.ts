import type { FindingParams, PskHint, SchemeRefusal } from '#core/finding/finding-params';
import type { Texts } from '../catalogue';
import { choiceList, edgePlace } from './phrases';
import { refusals } from './exports';
import { terms } from './terms';

const hints: Record<PskHint, string> = {
  none: '',
  'looks-like-hex': ' It looks like a key in hexadecimal form: choose the format "hexadecimal".',
  'valid-as-ascii':
    ' As typed it is a valid ASCII passphrase; choose the format "ASCII" if that is what was meant.',
};

function excluded({ field, value, because, possible }: SchemeRefusal): string {
  const reason = choiceList(because);
  const words = terms[field] as Readonly<Record<string, string>>;
  const allowed = possible.map((one) => words[one] ?? one).join(', ');
  return `${terms.schemeField[field]} "${words[value] ?? value}" does not go with ${reason}; possible there: ${allowed}.`;
}

function nearest({
  nearestRow,
  nearestFastRoaming,
}: {
  nearestRow: number;
  nearestFastRoaming: 'none' | 'ft' | 'cckm';
}): string {
  return `Nearest choice: row ${nearestRow} of Table 5, fast roaming: ${terms.fastRoaming[nearestFastRoaming]}.`;
}

function reason({ reason: code, platform }: FindingParams['platform.row-unsupported']): string {
  return (refusals[code] as (params: unknown) => string)({ target: platform, release: '' });
}

export const findings: Texts<FindingParams> = {
  'scheme.not-in-table': (refusal) =>
    `Table 5 has no such combination. ${excluded(refusal)} ${nearest(refusal)}`,
  'scheme.roaming-not-offered': (refusal) =>
    `The row does not offer this fast roaming. ${excluded(refusal)} ${nearest(refusal)}`,
  'scheme.weak-wep': () =>
    'WEP is broken: its key can be recovered from the air within minutes. Choose AES where the phones and the access points can do it.',
  'scheme.weak-tkip': () =>
    'TKIP is deprecated and slows the network down to 802.11g rates. Choose WPA2 with AES where possible.',
  'scheme.open': () =>
    'The network is open: everybody in range can join and listen. Choose a protected row unless this is intended.',

  'phone.unsupported': (params) =>
    `The ${terms.phoneModel[params.model]} can't do "${params.capability}". ${nearest(params)}`,
  'phone.wpa-compatibility': () =>
    'On releases that have the switch, set "Backward compatibility with WPA" to On (Admin settings > Security setup); it is off from the factory, and the phone then joins WPA2 networks only.',

  'platform.row-unsupported': (params) =>
    `${terms.apPlatform[params.platform]} can't do row ${params.row} of Table 5 with this fast roaming: ${reason(params)} ${nearest(params)}`,

  'ssid.empty': () => 'The SSID is empty. Enter the network name exactly as the access point sends it.',
  'ssid.too-long': ({ bytes, limit, characters }) =>
    `The SSID has ${bytes} bytes in ${characters} characters; at most ${limit} bytes of UTF-8 are possible (a Hangul syllable takes three). Shorten it.`,
  'ssid.control-character': ({ position, codePoint }) =>
    `Character ${position} of the SSID is a control character (${codePoint}). Remove it; it often comes along when pasting.`,
  'ssid.edge-space': ({ edge }) =>
    `The SSID has white space ${edgePlace(edge)}. It is part of the name and easily overlooked on the other end; remove it unless it is meant.`,
  'ssid.not-unicode': ({ position }) =>
    position > 0
      ? `Character ${position} of the SSID is half of a character (a lone surrogate) and can't be written as UTF-8. Type it again.`
      : 'These octets are not UTF-8, so they can be no SSID of a profile.',
  'ssid.invisible-character': ({ position, codePoint }) =>
    `Character ${position} of the SSID can't be seen (${codePoint}). Remove it unless the access point really has it.`,

  'ssid.hex-character': ({ position, codePoint }) =>
    `Character ${position} of the SSID's octets (${codePoint}) is no hexadecimal digit (0-9, A-F).`,
  'ssid.hex-odd': ({ digits }) =>
    `The SSID's octets have ${digits} hexadecimal digits; every octet takes two, so one is missing or too many.`,

  'key.wep-length': ({ length, format, allowed }) =>
    `The WEP key has ${length} ${format === 'hex' ? 'digits' : 'characters'}; in this format it must have one of these lengths: ${allowed} (40 and 128 bit).`,
  'key.wep-character': ({ position, codePoint, format }) =>
    format === 'hex'
      ? `Character ${position} of the WEP key (${codePoint}) is no hexadecimal digit (0-9, A-F).`
      : `Character ${position} of the WEP key (${codePoint}) is not printable ASCII.`,
  'key.wep-size-mismatch': ({ length, keySize, expected, format }) =>
    `A ${keySize}-bit WEP key has ${expected} ${format === 'hex' ? 'digits' : 'characters'}, this one has ${length}. Change the key or the key size.`,
  'key.psk-ascii-length': ({ length, hint }) =>
    `The passphrase has ${length} characters; 8 to 63 are needed.${hints[hint]}`,
  'key.psk-ascii-character': ({ position, codePoint }) =>
    `Character ${position} of the passphrase (${codePoint}) is not printable ASCII. Phones and access points take letters, digits and symbols of a US keyboard only.`,
  'key.psk-hex-length': ({ length, hint }) =>
    `The key has ${length} digits; a hexadecimal pre-shared key has exactly 64.${hints[hint]}`,
  'key.psk-hex-character': ({ position, codePoint }) =>
    `Character ${position} of the key (${codePoint}) is no hexadecimal digit (0-9, A-F).`,
  'key.missing': ({ kind }) =>
    kind === 'wep'
      ? 'The WEP key is missing. Enter it as it is set on the access point.'
      : 'The pre-shared key is missing. Enter it as it is set on the access point.',
  'key.edge-space': ({ edge }) =>
    `The passphrase has a space ${edgePlace(edge)}. It counts; remove it unless the access point has it too.`,

  'credentials.missing': ({ member }) =>
    ({
      username: 'The user name is missing.',
      password: 'The password is missing.',
      both: 'User name and password are missing.',
    })[member] + ' This EAP method needs both, the same as on the RADIUS server.',
  'credentials.username-length': ({ length, limit }) =>
    `The user name has ${length} characters; the phone takes at most ${limit}.`,
  'credentials.password-length': ({ length, limit }) =>
    `The password has ${length} characters; the phone takes at most ${limit}.`,
  'credentials.control-character': ({ member, position, codePoint }) =>
    `Character ${position} of the ${member === 'username' ? 'user name' : 'password'} is a control character (${codePoint}). Remove it.`,

  'radius.missing': () =>
    'No RADIUS server is given. The access point needs one for this row; add it, or fill it in on the access point.',
  'radius.host-invalid': () => 'This is no IPv4 or IPv6 address and no host name.',
  'radius.secret-missing': () =>
    'The shared secret of this RADIUS server is missing; it must be filled in on the access point.',
  'radius.secret-character': ({ position, codePoint }) =>
    `Character ${position} of the shared secret (${codePoint}) is not printable ASCII.`,
  'radius.secret-length': ({ length, limit }) =>
    `The shared secret has ${length} characters; every platform takes at most ${limit}.`,

  'certificate.server-ca-missing': () =>
    'The CA of the RADIUS server is not in the profile. EAP-TLS fails without it on the phone, and PEAP does not check the server at all.',
  'certificate.server-ca-not-pem': () =>
    'The server CA is not a certificate in PEM form (-----BEGIN CERTIFICATE----- …). Convert it, or drop the file in step 4.',
  'scep.missing': () => 'The certificate is to come by SCEP, but neither server nor fingerprint is given.',
  'scep.server-missing': () => 'The address of the SCEP registration authority is missing.',
  'scep.fingerprint': ({ digits }) =>
    `The root CA fingerprint has ${digits} digits or a character that is none; SHA-1 has 40 hexadecimal digits, SHA-256 has 64.`,

  'section.unused': ({ section }) =>
    `"${terms.member[section] ?? section}" is filled in, but the chosen row does not use it.`,

  'question.not-json': ({ column }) =>
    `This line is not JSON: it breaks off at column ${column}. Write one JSON object a line.`,
  'question.not-utf8': () => 'This line is not UTF-8 text. Send UTF-8.',
  'question.too-long': ({ limit }) => `This line is longer than ${limit} bytes.`,
  'question.wrong-form': ({ form }) => `This line is no question of this command. Its form is: ${form}`,

  'profile.missing-member': ({ member }) => `"${member}" is missing.`,
  'profile.unknown-member': ({ member }) => `"${member}" is no member of this format. Check the spelling.`,
  'profile.wrong-type': ({ expected }) => `The value is of the wrong type; expected: ${expected}.`,
  'profile.unknown-value': ({ allowed }) => `The value is not one of: ${allowed}.`,
  'profile.out-of-range': ({ minimum, maximum }) =>
    minimum === Number.MIN_SAFE_INTEGER
      ? `The value is too large; at most ${maximum}.`
      : maximum === Number.MAX_SAFE_INTEGER
        ? `The value is too small; at least ${minimum}.`
        : `The value must be between ${minimum} and ${maximum}.`,
  'profile.too-long': ({ length, limit }) =>
    `The text has ${length} characters; at most ${limit} are possible.`,
  'profile.name-empty': () => 'The profile has no name. Enter one by which you find it again.',
  'profile.control-character': ({ position, codePoint }) =>
    `Character ${position} is a control character (${codePoint}). Remove it.`,
  'profile.duplicate-name': ({ name, first }) =>
    `The name "${name}" stands twice (first as profile ${first + 1}). Give each profile a name of its own.`,
  'profile.duplicate-id': ({ first }) =>
    `The id stands twice (first in profile ${first + 1}). Remove it from one of them.`,
  'profile.secret-sealed': () => 'This secret is sealed (encrypted) and could not be checked.',
  'profile.renamed': ({ from, to }) =>
    `The library has a profile "${from}" already; the imported one is now named "${to}".`,
};
