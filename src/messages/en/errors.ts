import type { Notice } from '#contract/operations/app-operations';
import type { OperationErrorParams } from '#contract/operation-error';
import type { CertificateReason } from '../certificate-reason';
import type { Texts } from '../catalogue';
import { reasonText } from '../file-reasons';
import { importErrorTexts } from '../import-error-texts';
import { problemsText, refusalSentence } from '../procedure/problem-words';
import { certificateProblems } from './certificate-problems';
import { certificateRefusals } from './certificate-refusals';
import { imports } from './imports';
import { fileReasons } from './file-reasons';
import { evidence } from './procedure/evidence';
import { problemWords } from './procedure/problems';
import { noFingerprint } from './fingerprint';

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

export const errors: Texts<OperationErrorParams> = {
  'operation.unknown': ({ operation }) => `There is no operation "${operation}".`,
  'operation.invalid-input': ({ path, expected }) => `The input is not as expected at ${path} (${expected}).`,
  'operation.failed': ({ incident }) =>
    `Something unexpected happened; nothing was changed. The log has it as ${incident}.`,
  'operation.forbidden': () => 'This caller is not allowed to do that.',
  'operation.too-large': ({ limit }) => `The request is larger than ${megabytes(limit)}.`,
  'shell.unreachable': () =>
    'The program no longer answers. What was saved is safe. Start it again and open the address that it prints.',
  'shell.not-connected': () =>
    'This page is not connected to a running program. Open the address that the program printed when it started.',

  'file.too-large': ({ bytes, limit }) =>
    `The file has ${megabytes(bytes)}; at most ${megabytes(limit)} are read.`,
  'file.empty': () => 'The file is empty.',
  'file.not-utf8': () => 'The file is not UTF-8 text. Save it as UTF-8 and try again.',
  'file.not-json': ({ line, column }) =>
    `The file is not JSON: it breaks off at line ${line}, column ${column}.`,
  'file.not-found': ({ path }) => `There is no file "${path}".`,
  'file.not-readable': ({ path, reason }) => `"${path}" can't be read (${reasonText(fileReasons, reason)}).`,
  'file.not-writable': ({ path, reason }) =>
    `"${path}" can't be written (${reasonText(fileReasons, reason)}). Choose another folder or change its permissions.`,
  'file.disk-full': ({ path }) =>
    `The disk is full; "${path}" was not written and nothing was lost. Make room and try again.`,
  'file.exists': ({ path }) =>
    `"${path}" is there already and was not written by this program, or was changed since. Choose another folder, or overwrite it with --force.`,

  'storage.folder-taken': ({ path }) =>
    `"${path}" is not an empty folder. Choose one that is empty or not there yet; the library stays where it is.`,
  'storage.relative-path': ({ path }) =>
    `"${path}" is not a whole path. Write it from the drive or the root on, such as C:\\WLAN or /srv/wlan.`,

  'library.not-a-library': () => 'The file is no library of this program (format "wlan-wizard-library").',
  'library.newer-version': ({ version, supported }) =>
    `The library has version ${version}; this program knows up to ${supported}. Use a newer program; the file was left as it is.`,
  'library.profile-not-found': () => 'The profile is not there any more; somebody may have deleted it.',
  'library.version-not-found': ({ revision }) => `Version ${revision} is not kept any more.`,
  'library.conflict': ({ expected, actual }) =>
    `Somebody else saved the profile in the meantime (version ${actual}, yours is based on ${expected}). Load theirs, or save yours as a copy.`,
  'library.busy': () => 'Another program is writing to the library; try again in a moment.',
  'library.invalid-form': ({ findings }) =>
    `The file has ${findings} place(s) whose form is wrong; nothing was imported.`,

  'seal.locked': () => 'The secrets are locked. Enter the passphrase first.',
  'seal.wrong-passphrase': () => 'The passphrase is wrong. Nothing was changed.',
  'seal.passphrase-too-short': ({ minimum }) => `The passphrase needs at least ${minimum} characters.`,
  'seal.already-set': () => 'A passphrase is set already; unlock with it first.',
  'seal.not-available': () => "This machine's key store is not available.",
  'seal.damaged': () => 'The key file of the library is damaged; it was kept. Restore it from a backup.',

  'run.not-found': () => 'The run is not there any more.',
  'run.conflict': () =>
    'Something was recorded in another window in the meantime. The run has been read again; look and record once more.',
  'run.window-open': ({ title }) =>
    `The run "${title}" is changing a trust store of the same node and has not taken it into use yet. Finish it first, or give a note why it is safe.`,
  'run.closed': () => 'The run has ended; nothing more can be recorded.',
  'run.step-unknown': () => 'The run has no such step.',
  'run.step-locked': ({ step, steps }) => `Step ${step} is locked until these are done: ${steps}.`,
  'run.step-settled': ({ step }) => `Step ${step} is settled; undo the last record to change it.`,
  'run.initials-missing': () => 'Enter your initials: the record says who did it.',
  'run.reason-missing': () => 'A step is skipped with a reason only.',
  'run.too-long': ({ limit }) => `The text has more than ${limit} characters.`,
  'run.evidence-missing': ({ field }) => `Something is missing: ${evidence[field]}.`,
  'run.evidence-invalid': ({ field }) => `This is not as it should be: ${evidence[field]}.`,
  'run.nothing-to-undo': () => 'Nothing has been recorded yet.',
  'run.steps-open': ({ steps }) => `These steps are still open: ${steps}.`,

  'procedure.unknown': ({ id, known }) => `There is no procedure "${id}". Procedures: ${known.join(', ')}.`,
  'procedure.wrong-parameters': (params) => problemsText(problemWords, params),
  'procedure.refused': (params) => refusalSentence('en', problemWords, params),

  ...certificateProblems,
  ...certificateRefusals,
  ...importErrorTexts(imports.errors),
  'certificate.no-fingerprint': ({ fault }) => noFingerprint(fault),
  'import.network-not-found': ({ network }) =>
    `The configuration has no network "${network}". Read it again and choose one of its networks.`,
  'pair.not-an-access-point': ({ dialect }) =>
    `The text is a client's configuration (${imports.dialects[dialect]}), not an access point's. Give the access point's configuration; profiles can be made from this one.`,
  'pair.profile-in-no-row': () =>
    "The profile's combination stands in no row of Table 5, so there is nothing to compare with. Mend the profile first.",
};

export const notices: Readonly<Record<Notice['code'], (params: Notice['params']) => string>> = {
  'store.file-kept-aside': (params) =>
    `A file of the library could not be read and was kept aside as "${params['keptAs'] ?? ''}".`,
  'store.newer-version': (params) =>
    `"${params['file'] ?? ''}" comes from a newer version of this program and was left untouched.`,
  'store.folder-readable-by-others': (params) =>
    `Other users of this machine can read the folder "${params['folder'] ?? ''}".`,
};

export const certificateReasons: Readonly<Record<CertificateReason, string>> = {
  'cert.key-size': 'The key is shorter than 2048 bits.',
  'cert.key-algorithm': 'The phone does not take this kind of key.',
  'cert.signature-hash': 'The signature uses an outdated hash (MD5 or SHA-1).',
  'cert.not-yet-valid': 'The certificate is not valid yet. Check the clock of this machine and of the phone.',
  'cert.expired': 'The certificate has expired.',
  'cert.expires-soon': 'The certificate expires within 30 days.',
  'cert.not-a-ca':
    "This is not a CA certificate. Ask for the root CA that issued the RADIUS server's certificate.",
  'cert.not-a-root':
    'This is an intermediate CA, not a root. The phone needs the self-signed root at the end of the chain.',
  'cert.eku-client-missing': 'The certificate is not meant for client authentication (extended key usage).',
  'cert.ku-digital-signature': 'The key usage does not allow signing, which TLS needs.',
  'cert.self-signed': 'The certificate signed itself; the RADIUS server has to trust it on its own.',
  'cert.critical-extension':
    'It has a critical extension that RADIUS servers and phones do not know and so refuse.',
  'cert.name-encoding': 'The common name is in an old encoding that other programs may read differently.',
  'cert.lsc-not-for-wlan': 'This is an LSC, which phones do not use for EAP-TLS over WLAN.',
  'cert.is-ca': 'This is a CA certificate; the phone needs a certificate of its own.',
  'cert.key-mismatch': 'The private key does not belong to the certificate.',
  'cert.key-missing': 'The file holds no private key.',
  'cert.certificate-missing': 'The file holds no certificate.',
  'cert.several': 'The file holds several certificates; the phone takes one.',
  'cert.version-1': "This is a version 1 certificate without extensions; it can't be told to be a CA.",
};
