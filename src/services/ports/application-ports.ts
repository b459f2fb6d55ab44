import type { ReadinessPorts } from '../readiness-service';
import type { CertificatePorts } from '../certificate-service';
import type { Program } from '../app/app-handlers';
import type { RulePorts } from '../rule-service';
import type { CertificateMaker } from './certificate-maker';
import type { Cipher } from './cipher';
import type { DocumentStore } from './document-store';
import type { LibraryLock } from './library-lock';
import type { PdfRenderer, StepsPdfRenderer } from './pdf-renderer';
import type { Clock, NewId } from './runtime';
import type { StorageLocation } from './storage-location';
import type { SystemKeyStore } from './system-key-store';

/** Everything that the services need from the outside; each shell brings its own. */
export interface ApplicationPorts extends RulePorts, CertificatePorts, ReadinessPorts {
  readonly program: Program;
  readonly store: DocumentStore;
  readonly lock: LibraryLock;
  readonly location: StorageLocation;
  readonly cipher: Cipher;
  /** Null in a shell that can't reach the operating system's key store. */
  readonly keyStore: SystemKeyStore | null;
  readonly certificateMaker: CertificateMaker;
  readonly renderPdf: PdfRenderer;
  readonly renderSteps: StepsPdfRenderer;
  readonly now: Clock;
  readonly newId: NewId;
}
