import type { SanFacts } from '#core/certificate/facts';
import { content, contextTag, encode, members, objectIdentifier, type Asn1 } from '../der';
import { dotted } from '../dotted';
import { nameFacts, textOf } from './name';

/** Microsoft's user principal name. */
const UPN = '1.3.6.1.4.1.311.20.2.3';

/** Four or sixteen octets as an address, IPv6 in the short form of RFC 5952. Anything else stays hexadecimal. */
function addressText(octets: Buffer): string {
  if (octets.length === 4) return [...octets].join('.');
  if (octets.length !== 16) return octets.toString('hex');
  const groups = Array.from({ length: 8 }, (_, index) => octets.readUInt16BE(2 * index).toString(16));
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}

function otherName(name: Asn1): SanFacts {
  const [kind, wrapped] = members(name);
  const oid = objectIdentifier(kind);
  const value = members(wrapped)[0];
  if (oid === UPN) return { type: 'upn', value: textOf(value) };
  const shown = Array.isArray(value?.value) ? `#${encode(value).toString('hex')}` : textOf(value);
  return { type: 'other', value: `${oid}:${shown}` };
}

/** A GeneralName (RFC 5280, 4.2.1.6), by its tag. */
function alternativeName(name: Asn1): SanFacts {
  const octets = () => content(name);
  const text = () => octets().toString('latin1');
  switch (contextTag(name)) {
    case 0:
      return otherName(name);
    case 1:
      return { type: 'email', value: text() };
    case 2:
      return { type: 'dns', value: text() };
    case 4:
      return { type: 'other', value: `dirName:${nameFacts(members(name)[0]).text}` };
    case 6:
      return { type: 'uri', value: text() };
    case 7:
      return { type: 'ip', value: addressText(octets()) };
    case 8:
      return { type: 'other', value: `registeredID:${dotted(octets())}` };
    default:
      return { type: 'other', value: `#${encode(name).toString('hex')}` };
  }
}

export function alternativeNames(names: Asn1 | null): readonly SanFacts[] {
  return members(names).map(alternativeName);
}
