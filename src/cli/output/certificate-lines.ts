import type {
  CertificateFacts,
  EncryptionFacts,
  Entry,
  KeyFacts,
  Pkcs12Facts,
  RequestFacts,
} from '#core/certificate/facts';
import type { CliCertText } from '#messages/cli-cert-text';
import type { Session } from '../session';
import { visible } from './visible';

function keyText({ algorithm, bits, curve }: KeyFacts): string {
  return [algorithm, curve, bits === null ? null : String(bits)].filter((part) => part !== null).join(' ');
}

function encryptionText(encryption: EncryptionFacts | null, { facts, rounds }: CliCertText): string {
  if (encryption === null) return facts.open;
  const { scheme, kdf, prf, cipher, iterations } = encryption;
  const parts = [scheme, kdf, prf, cipher, iterations === null ? null : rounds(iterations)];
  return parts.filter((part) => part !== null).join(', ');
}

function line(name: string, value: string): readonly string[] {
  return value === '' ? [] : [`    ${name}: ${visible(value)}`];
}

function subjectLines(entry: CertificateFacts | RequestFacts, { facts }: CliCertText): readonly string[] {
  const path = entry.pathLength === null ? '' : `, ${facts.pathLength} ${entry.pathLength}`;
  return [
    ...line(facts.key, keyText(entry.key)),
    ...line(facts.signature, entry.signature),
    ...(entry.ca ? [`    ${facts.ca}${path}`] : []),
    ...line(facts.keyUsage, entry.keyUsage.join(', ')),
    ...line(facts.purposes, entry.extendedKeyUsage.join(', ')),
    ...line(facts.names, entry.san.map(({ type, value }) => `${type}:${value}`).join(', ')),
    ...line('SHA-1', entry.sha1),
    ...line('SHA-256', entry.sha256),
  ];
}

/** An entry for people: what it is on the first line, its facts below. */
export function entryLines(entry: Entry, { text, style }: Session): readonly string[] {
  const words = text.cli.cert;
  const title = (name: string) => `  ${words.entries[entry.type]}${name === '' ? '' : `: ${visible(name)}`}`;
  const { facts } = words;
  switch (entry.type) {
    case 'certificate':
      return [
        style.strong(title(entry.subject.text)),
        ...line(facts.issuer, entry.selfSigned ? facts.selfSigned : entry.issuer.text),
        ...line(facts.validity, `${entry.notBefore} – ${entry.notAfter}`),
        ...line(facts.serial, entry.serial),
        ...subjectLines(entry, words),
      ];
    case 'csr':
      return [style.strong(title(entry.subject.text)), ...subjectLines(entry, words)];
    case 'private-key':
      return [
        style.strong(title(entry.friendlyName ?? '')),
        ...line(facts.key, entry.key === null ? '' : keyText(entry.key)),
        ...line(facts.encryption, encryptionText(entry.encryption, words)),
      ];
    case 'unreadable':
      return [style.strong(title(entry.place.label ?? ''))];
  }
}

/** How a PKCS#12 file is protected. */
export function protectionLines({ mac, parts }: Pkcs12Facts, { text }: Session): readonly string[] {
  const words = text.cli.cert;
  const check = mac === null ? '' : [mac.algorithm, mac.prf, words.rounds(mac.iterations)];
  return [
    ...line(words.facts.integrity, check === '' ? '' : check.filter((part) => part !== null).join(', ')),
    ...parts.flatMap(({ encryption }) => line(words.facts.encryption, encryptionText(encryption, words))),
  ];
}
