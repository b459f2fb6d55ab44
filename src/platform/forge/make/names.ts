import { failure, success, type Result } from '#core/result';
import { characterCount, firstLoneSurrogate } from '#core/utf8';
import { COMMON_NAME_LIMIT, type AlternativeName, type SubjectName } from '#core/certificate/make/vocabulary';
import type { MakeFault } from '#services/ports/certificate-maker';
import { explicit, implicit, objectIdentifier, printable, sequence, set, utf8 } from './der-writer';
import { ipBytes } from './ip-bytes';

const ATTRIBUTES = {
  country: '2.5.4.6',
  organization: '2.5.4.10',
  organizationalUnit: '2.5.4.11',
  commonName: '2.5.4.3',
} as const;
const USER_PRINCIPAL_NAME = '1.3.6.1.4.1.311.20.2.3';
const CONTROL = /\p{Cc}/u;
/** A host name, or one whose first label is a wildcard. */
const DNS =
  /^(?=.{1,253}$)(?:\*\.)?(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)(?:\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$/;
const EMAIL = /^[!-?A-~]+@[A-Za-z0-9.-]+$/;
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$/;

function attribute(type: string, value: Buffer): Buffer {
  return set(sequence(objectIdentifier(type), value));
}

function isWritable(text: string): boolean {
  return text !== '' && !CONTROL.test(text) && firstLoneSurrogate(text) === null;
}

/** A Name (RFC 5280, 4.1.2.4), the broadest attribute first; text is UTF8String as that section asks for. */
export function toName(subject: SubjectName): Result<Buffer, MakeFault> {
  const { country, organization, organizationalUnit, commonName } = subject;
  if (!isWritable(commonName) || characterCount(commonName) > COMMON_NAME_LIMIT) {
    return failure({ kind: 'common-name' });
  }
  if (country !== undefined && !/^[A-Z]{2}$/.test(country)) return failure({ kind: 'country' });
  const texts = { organization, organizationalUnit, commonName };
  const parts = Object.entries(texts).flatMap(([name, text]) =>
    text === undefined || !isWritable(text)
      ? []
      : [attribute(ATTRIBUTES[name as keyof typeof texts], utf8(text))],
  );
  const place = country === undefined ? [] : [attribute(ATTRIBUTES.country, printable(country))];
  return success(sequence(...place, ...parts));
}

/** One GeneralName (RFC 5280, 4.2.1.6); null where the value does not fit the type. */
function generalName({ type, value }: AlternativeName): Buffer | null {
  switch (type) {
    case 'email':
      return EMAIL.test(value) ? implicit(1, Buffer.from(value)) : null;
    case 'dns':
      return DNS.test(value) ? implicit(2, Buffer.from(value)) : null;
    case 'uri':
      return URI.test(value) ? implicit(6, Buffer.from(value)) : null;
    case 'ip': {
      const bytes = ipBytes(value);
      return bytes && implicit(7, bytes);
    }
    case 'upn':
      return isWritable(value)
        ? explicit(0, objectIdentifier(USER_PRINCIPAL_NAME), explicit(0, utf8(value)))
        : null;
  }
}

/** GeneralNames in the order given; the first that does not fit its type is named. */
export function toAlternativeNames(names: readonly AlternativeName[]): Result<Buffer | null, MakeFault> {
  const written: Buffer[] = [];
  for (const [index, name] of names.entries()) {
    const one = generalName(name);
    if (one === null) return failure({ kind: 'alternative-name', index });
    written.push(one);
  }
  return success(written.length === 0 ? null : sequence(...written));
}
