import type { Container, Pkcs12Facts } from '#core/certificate/facts';
import type { CertificateFault } from '#core/certificate/problem';
import { readDer } from '../der';
import { faultOf } from '../fault';
import { NO_PLACE, unreadable, type PlacedFound } from '../found';
import { openingWith, type Opening } from '../key/encrypted-key';
import { foundTraditionalKey, isTraditional } from '../key/traditional-key';
import { fileText } from './file-text';
import { pemBlocks, type PemBlock } from './pem-blocks';
import { readStructure, type StructureContents } from './read-structure';
import { containerOf, structureKind, type StructureKind } from './structure-kind';

/** Entries of one file that are looked at; a bundle of all public roots has fewer than 200. */
export const ENTRY_LIMIT = 500;
/** Magic numbers of Java's own key stores, JKS and JCEKS. */
const JAVA_KEY_STORES = [0xfeedfeed, 0xcececece];
const SEQUENCE = 0x30;

/** Everything in a file, private keys included. */
export interface ReadFile {
  readonly container: Container;
  readonly found: readonly PlacedFound[];
  readonly faults: readonly CertificateFault[];
  readonly pkcs12: Pkcs12Facts | null;
}

interface Reading extends StructureContents {
  readonly kind: StructureKind | null;
}

function failed(fault: CertificateFault): Reading {
  return { kind: null, found: [unreadable(fault)], faults: [], pkcs12: null };
}

/** One structure, and the bytes behind it. */
async function readNext(
  bytes: Buffer,
  opening: Opening,
): Promise<{ readonly reading: Reading; readonly rest: Buffer }> {
  try {
    const { node, end } = readDer(bytes);
    const kind = structureKind(node);
    const der = Buffer.from(bytes.subarray(0, end));
    const contents = await readStructure({ kind, node, der }, opening);
    return { reading: { ...contents, kind }, rest: bytes.subarray(end) };
  } catch (error) {
    return { reading: failed(faultOf(error)), rest: Buffer.alloc(0) };
  }
}

/** Structures one after another, as `cat` joins files; what follows the last one is counted. */
async function readBinary(bytes: Buffer, opening: Opening): Promise<ReadFile> {
  const readings: Reading[] = [];
  let rest = bytes;
  do {
    const next = await readNext(rest, opening);
    readings.push(next.reading);
    rest = next.rest;
  } while (rest[0] === SEQUENCE && rest.length > 2 && readings.length < ENTRY_LIMIT);
  const trailing = { code: 'certificate.trailing-bytes', params: { bytes: rest.length } } as const;
  const faults = readings.flatMap((reading) => reading.faults);
  return {
    container: containerOf(readings[0]?.kind ?? null),
    found: readings.flatMap(({ found }) => found).map((one) => ({ ...one, place: NO_PLACE })),
    faults: rest.length === 0 ? faults : [...faults, trailing],
    pkcs12: readings.find(({ pkcs12 }) => pkcs12 !== null)?.pkcs12 ?? null,
  };
}

/** Labels under which each kind may stand; OpenSSL reads no others. */
const LABELS: Readonly<Partial<Record<StructureKind, readonly string[]>>> = {
  certificate: ['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE'],
  csr: ['CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST'],
  pkcs7: ['PKCS7', 'CMS', 'PKCS #7 SIGNED DATA'],
};

function wrongLabel(kind: StructureKind | null, label: string): readonly CertificateFault[] {
  const labels = kind === null ? undefined : LABELS[kind];
  if (labels === undefined || labels.includes(label)) return [];
  const container = kind === 'certificate' ? 'pem' : containerOf(kind);
  return [{ code: 'certificate.wrong-label', params: { label, container } }];
}

async function readBlock(block: PemBlock, opening: Opening): Promise<Reading> {
  const { label, bytes, fault } = block;
  if (fault !== null) return failed(fault);
  if (isTraditional(block)) {
    const found = foundTraditionalKey(block, opening);
    return { kind: 'pkcs1', found: [found], faults: [], pkcs12: null };
  }
  // Parameters of keys stand before them in OpenSSL's files.
  if (label.endsWith('PARAMETERS')) return failed({ code: 'certificate.not-used', params: { label } });
  const { reading, rest } = await readNext(bytes, opening);
  // Behind a trusted certificate stand the uses that it is trusted for.
  const trailing: readonly CertificateFault[] =
    rest.length === 0 || label === 'TRUSTED CERTIFICATE'
      ? []
      : [{ code: 'certificate.trailing-bytes', params: { bytes: rest.length } }];
  return { ...reading, faults: [...reading.faults, ...wrongLabel(reading.kind, label), ...trailing] };
}

/** A text with blocks is PEM, unless all of its blocks are of one kind that has a name of its own. */
function containerOfBlocks(readings: readonly Reading[]): Container {
  const containers = new Set(readings.map(({ kind }) => containerOf(kind)));
  const [first = 'unknown'] = containers;
  return containers.size === 1 && first !== 'der' && first !== 'unknown' ? first : 'pem';
}

async function readPem(text: string, opening: Opening): Promise<ReadFile> {
  const blocks = pemBlocks(text, ENTRY_LIMIT);
  const readings: Reading[] = [];
  for (const block of blocks) readings.push(await readBlock(block, opening));
  const found = readings.flatMap((reading, index) => {
    const { label = '', line = 1 } = blocks[index] ?? {};
    return reading.found.map((one) => ({ ...one, place: { label, line } }));
  });
  const isFull = blocks.length === ENTRY_LIMIT;
  const tooMany = { code: 'certificate.too-many', params: { limit: ENTRY_LIMIT } } as const;
  return {
    container: containerOfBlocks(readings),
    found: found.slice(0, ENTRY_LIMIT),
    faults: [...readings.flatMap(({ faults }) => faults), ...(isFull ? [tooMany] : [])],
    pkcs12: readings.find(({ pkcs12 }) => pkcs12 !== null)?.pkcs12 ?? null,
  };
}

function nothing(
  container: Container,
  code: 'certificate.unreadable' | 'certificate.java-key-store',
): ReadFile {
  return { container, found: [], faults: [{ code, params: {} }], pkcs12: null };
}

/** Base64 without BEGIN and END, as mail programs and web pages give it. */
async function readBareBase64(text: string, opening: Opening): Promise<ReadFile> {
  const bytes = Buffer.from(text, 'base64');
  if (bytes[0] !== SEQUENCE) return nothing('unknown', 'certificate.unreadable');
  const file = await readBinary(bytes, opening);
  const headless = { code: 'certificate.header-missing', params: {} } as const;
  const container = file.container === 'der' ? 'pem' : file.container;
  return { ...file, container, faults: [...file.faults, headless] };
}

async function readText(text: string, opening: Opening): Promise<ReadFile> {
  if (text.includes('-----BEGIN ')) return readPem(text, opening);
  if (/^[\sA-Za-z0-9+/=]+$/.test(text)) return readBareBase64(text, opening);
  return nothing('unknown', 'certificate.unreadable');
}

/** Reads everything in a file that is a certificate, a request, a key or a container of them. Never throws. */
export async function readFile(bytes: Uint8Array, passphrase: string | null): Promise<ReadFile> {
  const opening = openingWith(passphrase);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length >= 4 && JAVA_KEY_STORES.includes(buffer.readUInt32BE())) {
    return nothing('jks', 'certificate.java-key-store');
  }
  const decoded = fileText(bytes);
  if (decoded === null) return readBinary(buffer, opening);
  const file = await readText(decoded.text, opening);
  const utf16 = { code: 'certificate.utf16', params: {} } as const;
  return decoded.isUtf16 ? { ...file, faults: [...file.faults, utf16] } : file;
}
