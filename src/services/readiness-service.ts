import type { Handlers, Reply } from '#contract/contract';
import type { OutputOf, ParsedInputOf } from '#contract/operation';
import { operationError } from '#contract/operation-error';
import type { readinessOperations } from '#contract/operations/readiness-operations';
import { certificatesIn, privateKeysIn, type CertificateFacts, type KeyFacts } from '#core/certificate/facts';
import { isScepRoot } from '#core/certificate/fingerprint/call-manager-form';
import { compareWithCertificate, readFingerprint } from '#core/certificate/fingerprint/fingerprint';
import { takeInventory, type InventoryFile } from '#core/certificate/inventory/inventory';
import type { StorePlace } from '#core/certificate/inventory/stores';
import { timeLine } from '#core/certificate/lens/time-line';
import { checkReady, type Readiness } from '#core/certificate/ready/check-ready';
import { shortName, type PhoneClock, type VerifySignature } from '#core/certificate/ready/ready-question';
import type { InspectedFile } from '#core/certificate/problem';
import { failure, success } from '#core/result';
import { certificatesOf, inspectFile, nothingIn } from './certificate/open-file';
import type { CertificateReader } from './ports/certificate-reader';
import type { Clock } from './ports/runtime';

export interface ReadinessPorts {
  readonly certificates: CertificateReader;
  /** A new one for each question, since it keeps what it opened. */
  readonly signatureVerifier: () => VerifySignature;
  readonly now: Clock;
}

type Operations = typeof readinessOperations;
type ReadyInput = ParsedInputOf<Operations['certificate.ready']>;
export type ReadinessHandlers = Pick<Handlers, keyof Operations>;

/** The certificate that a file is about: the one that its key belongs to, else the first that is no CA. */
function leafOf(
  certificates: readonly CertificateFacts[],
  key: KeyFacts | null,
): CertificateFacts | undefined {
  const own = certificates.find((one) => one.key.spki === key?.spki);
  return own ?? certificates.find(({ ca }) => !ca) ?? certificates[0];
}

function keyOf({ entries }: InspectedFile): KeyFacts | null {
  return privateKeysIn(entries).find(({ key }) => key !== null)?.key ?? null;
}

/** The key of a file of its own; one that can't be opened is an error that says why. */
async function readKey(
  reader: CertificateReader,
  { key, passphrase }: ReadyInput,
): Promise<Reply<KeyFacts | null>> {
  if (key === null) return success(null);
  const file = await inspectFile(reader, key, passphrase);
  if (!file.ok) return file;
  const found = keyOf(file.value);
  return found === null ? failure(nothingIn(file.value)) : success(found);
}

function clockOf({ clock }: ReadyInput, now: Date): PhoneClock {
  if (clock === null) return { now, offsetMinutes: -now.getTimezoneOffset() };
  return { now: new Date(clock.now), offsetMinutes: clock.offsetMinutes };
}

function toReply(readiness: Readiness, clock: PhoneClock, { pac }: ReadyInput) {
  const { verdict, findings, path, anchored, steps } = readiness;
  const line = timeLine({ path, clock, pac: pac && { issued: new Date(pac.issued), days: pac.days } });
  return {
    verdict,
    anchored,
    findings: [...findings],
    path: path.map((one) => ({
      ...{ name: shortName(one), subject: one.subject.text, sha256: one.sha256 },
      ...{ notBefore: one.notBefore, notAfter: one.notAfter, ca: one.ca, selfSigned: one.selfSigned },
    })),
    steps: steps.map((step) => ({ ...step, findings: [...step.findings] })),
    timeLine: { ...line, windows: [...line.windows], events: [...line.events] },
  };
}

async function judge(
  input: ReadyInput,
  { certificates: reader, signatureVerifier, now }: ReadinessPorts,
): Promise<Reply<OutputOf<Operations['certificate.ready']>>> {
  const file = await inspectFile(reader, input.certificate, input.passphrase);
  if (!file.ok) return file;
  const [key, chain, trust] = [
    await readKey(reader, input),
    await certificatesOf(reader, input.chain),
    input.trust === null ? success(null) : await certificatesOf(reader, input.trust),
  ];
  if (!key.ok) return key;
  if (!chain.ok) return chain;
  if (!trust.ok) return trust;
  const own = certificatesIn(file.value.entries);
  const ownKey = key.value ?? keyOf(file.value);
  const certificate = leafOf(own, keyOf(file.value));
  if (certificate === undefined) return failure(nothingIn(file.value));
  const clock = clockOf(input, now());
  const { purpose, name, method, fips } = input;
  const question = {
    ...{ purpose, certificate, clock, name, method, fips },
    key: ownKey,
    chain: [...own.filter((one) => one !== certificate), ...chain.value],
    trust: trust.value,
  };
  return success(toReply(checkReady(question, signatureVerifier()), clock, input));
}

function storeName(place: StorePlace): string | null {
  switch (place.kind) {
    case 'identity':
      return place.ecdsa ? `${place.name}-ECDSA` : place.name;
    case 'trust':
      return place.store;
    case 'unknown':
      return null;
  }
}

async function inventory(
  { files, now: asked }: ParsedInputOf<Operations['certificate.inventory']>,
  { certificates: reader, now }: ReadinessPorts,
): Promise<Reply<OutputOf<Operations['certificate.inventory']>>> {
  const found: InventoryFile[] = [];
  const unreadable: string[] = [];
  for (const { path, base64 } of files) {
    const file = await inspectFile(reader, base64);
    const certificates = file.ok ? certificatesIn(file.value.entries) : [];
    if (certificates.length === 0) unreadable.push(path);
    found.push(...certificates.map((certificate) => ({ path, certificate })));
  }
  const entries = takeInventory(found, asked === null ? now() : new Date(asked));
  return success({
    unreadable,
    entries: entries.map(({ path, certificate, place, daysLeft, signed, ...rest }) => ({
      ...{ path, daysLeft, signed, store: storeName(place) },
      subject: certificate.subject.text,
      serial: certificate.serial,
      notAfter: certificate.notAfter,
      restart: [...rest.restart],
      restartNotes: [...rest.restartNotes],
      marks: [...rest.marks],
    })),
  });
}

async function compareFingerprint(
  { certificate: base64, fingerprint }: ParsedInputOf<Operations['certificate.compareFingerprint']>,
  reader: CertificateReader,
): Promise<Reply<OutputOf<Operations['certificate.compareFingerprint']>>> {
  const certificates = await certificatesOf(reader, [base64]);
  if (!certificates.ok) return certificates;
  const asked = readFingerprint(fingerprint);
  if (!asked.ok) return failure(operationError('certificate.no-fingerprint', { fault: asked.error }));
  // Of a whole chain SCEP wants the root.
  const certificate = certificates.value.find(isScepRoot) ?? certificates.value[0];
  if (certificate === undefined) return failure(operationError('certificate.unreadable', {}));
  return success({
    relation: compareWithCertificate(asked.value, certificate),
    isRoot: isScepRoot(certificate),
  });
}

/** Readiness, inventory and fingerprints. Nothing is stored; passphrases and keys don't leave the reader. */
export function createReadinessHandlers(ports: ReadinessPorts): ReadinessHandlers {
  return {
    'certificate.ready': (input) => judge(input, ports),
    'certificate.inventory': (input) => inventory(input, ports),
    'certificate.compareFingerprint': (input) => compareFingerprint(input, ports.certificates),
  };
}
