import { fireEvent, render, screen } from '@testing-library/svelte';
import { createInspectHandler } from '#services/certificate/inspect-handler';
import { createIssuersHandler } from '#services/certificate/issuers-handler';
import { createMakeHandlers } from '#services/certificate/make/make-handlers';
import { createReadinessHandlers } from '#services/readiness-service';
import { createSignatureVerifier } from '#platform/node/crypto/verify-signature';
import { forgeCertificateReader } from '#platform/forge/certificate-reader';
import type { ProfileInput } from '#core/profile/profile-document';
import CertificatesPage from '../../../src/renderer/pages/certificates/CertificatesPage.svelte';
import { desk } from '../../../src/renderer/state/certificates/desk.svelte';
import { deskQuestion } from '../../../src/renderer/state/certificates/question.svelte';
import { provideClient } from '../../../src/renderer/state/client';
import type { CertificatePart } from '../../../src/renderer/state/route.svelte';
import { createMemoryProgram, type MemoryProgram } from '../fake/memory-client';
import { settle } from '../fake/open-page';
import { maker } from '../../platform/forge/make/lab-certificates';
import type { Authority } from '../../platform/forge/openssl';

const ports = {
  certificates: forgeCertificateReader,
  signatureVerifier: createSignatureVerifier,
  now: () => new Date(),
  certificateMaker: () => Promise.resolve(maker),
};

interface Options {
  readonly part?: CertificatePart;
  readonly profiles?: readonly ProfileInput[];
}

/** Draws the page over the program's own certificate operations. */
export async function openDesk({ part = 'check', profiles = [] }: Options = {}): Promise<MemoryProgram> {
  const overrides = {
    ...createInspectHandler(forgeCertificateReader),
    ...createIssuersHandler(ports),
    ...createReadinessHandlers(ports),
    ...createMakeHandlers(ports),
  };
  const program = createMemoryProgram({ profiles, overrides });
  provideClient(program.client);
  const profileId = program.library.live[0]?.id ?? null;
  render(CertificatesPage, { part, profileId });
  await settle();
  return program;
}

/** Waits for a state that answers of the program lead to. */
export async function until(isReached: () => boolean): Promise<void> {
  const patience = Date.now() + 10_000;
  while (!isReached() && Date.now() < patience) {
    await new Promise((resolve) => setImmediate(resolve));
    await settle();
  }
  if (!isReached()) throw new Error('the state is not reached');
}

/** Puts files onto the desk, as a drop does. */
export async function drop(made: Authority, ...names: readonly string[]): Promise<void> {
  const files = names.map((name) => new File([new Uint8Array(made.read(name))], name));
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], files } });
  await fireEvent(window, event);
  await until(() => names.every((name) => desk.files.some((file) => file.name === name)));
  await until(() => !desk.isReading);
  await settle();
}

/** The verdict in its own words. */
export async function verdict(): Promise<string> {
  await until(() => deskQuestion.verdict !== null);
  await settle();
  return screen.getByRole('status').querySelector('p')?.textContent ?? '';
}
