import forge from 'node-forge';
import { content, members, objectIdentifier, type Asn1 } from './der';

/** Short names of attributes (RFC 4514, section 3, and those that device certificates carry). */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
};
const COMMON_NAME = '2.5.4.3';

interface Attribute {
  readonly type: string;
  readonly value: string;
}

function decodeText(node: Asn1 | undefined): string {
  if (node === undefined) return '';
  // Forge decodes this one type by itself.
  if (node.type === forge.asn1.Type.BMPSTRING && typeof node.value === 'string') return node.value;
  const bytes = content(node);
  return bytes.toString(node.type === forge.asn1.Type.UTF8 ? 'utf8' : 'latin1');
}

function attributesOf(name: Asn1 | undefined): readonly (readonly Attribute[])[] {
  return members(name).map((set) =>
    members(set).map((attribute) => {
      const [type, value] = members(attribute);
      return { type: objectIdentifier(type), value: decodeText(value) };
    }),
  );
}

function escape(value: string): string {
  return value.replaceAll(/[,+"\\<>;=]/g, (character) => `\\${character}`);
}

/** A name as people write it, in the order of the certificate, e.g. `C=KR, O=Hospital, CN=Root CA`. */
export function nameText(name: Asn1 | undefined): string {
  return attributesOf(name)
    .map((set) => set.map(({ type, value }) => `${SHORT_NAMES[type] ?? type}=${escape(value)}`).join('+'))
    .join(', ');
}

/** The first common name; null where there is none. */
export function commonNameOf(name: Asn1 | undefined): string | null {
  return (
    attributesOf(name)
      .flat()
      .find(({ type }) => type === COMMON_NAME)?.value ?? null
  );
}
