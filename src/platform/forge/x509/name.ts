import type { NameFacts, TextEncoding } from '#core/certificate/facts';
import { content, encode, members, objectIdentifier, type Asn1 } from '../der';

/** OpenSSL's short names of attributes; where it has none, RFC 4514 wants the object identifier. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.13': 'description',
  '2.5.4.17': 'postalCode',
  '2.5.4.42': 'GN',
  '2.5.4.43': 'initials',
  '2.5.4.46': 'dnQualifier',
  '2.5.4.97': 'organizationIdentifier',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
  '1.2.840.113549.1.9.2': 'unstructuredName',
  '1.2.840.113549.1.9.8': 'unstructuredAddress',
};
const COMMON_NAME = '2.5.4.3';

/** Universal tags of the string types (X.680, 8.6). */
const ENCODINGS: Readonly<Record<number, TextEncoding>> = {
  12: 'utf8',
  19: 'printable',
  20: 'teletex',
  22: 'ia5',
  28: 'universal',
  30: 'bmp',
};

interface Attribute {
  readonly type: string;
  readonly value: string;
  readonly encoding: TextEncoding;
}

function fromUtf32(bytes: Buffer): string {
  const points: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) points.push(bytes.readUInt32BE(at));
  return points.map((point) => (point <= 0x10_ff_ff ? String.fromCodePoint(point) : '\uFFFD')).join('');
}

/** A string value as text, by its own type. */
export function textOf(node: Asn1 | undefined): string {
  if (node === undefined) return '';
  const encoding = ENCODINGS[node.type] ?? 'other';
  // Forge decodes this one type by itself.
  if (encoding === 'bmp' && typeof node.value === 'string') return node.value;
  const bytes = content(node);
  if (encoding === 'universal') return fromUtf32(bytes);
  return bytes.toString(encoding === 'utf8' ? 'utf8' : 'latin1');
}

function attributesOf(name: Asn1 | undefined): readonly (readonly Attribute[])[] {
  return members(name).map((set) =>
    members(set).map((attribute) => {
      const [type, value] = members(attribute);
      const encoding = (value && ENCODINGS[value.type]) ?? 'other';
      return { type: objectIdentifier(type), value: textOf(value), encoding };
    }),
  );
}

/** RFC 4514, 2.4: what separates, and what stands at an edge. */
function escape(value: string): string {
  return value.replaceAll(/[,+"\\<>;]|^[# ]| $/g, (character) => `\\${character}`);
}

/** A Name (RFC 5280, 4.1.2.4). */
export function nameFacts(name: Asn1 | undefined): NameFacts {
  const sets = attributesOf(name);
  const commonNames = sets.flat().filter(({ type }) => type === COMMON_NAME);
  const shown = ({ type, value }: Attribute) => `${SHORT_NAMES[type] ?? type}=${escape(value)}`;
  return {
    cn: commonNames.map(({ value }) => value),
    cnEncodings: commonNames.map(({ encoding }) => encoding),
    text: sets.map((set) => set.map(shown).join(' + ')).join(', '),
    der: name === undefined ? '' : encode(name).toString('base64'),
  };
}
