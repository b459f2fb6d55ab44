import { callManagerForms, isScepRoot } from '#core/certificate/fingerprint/call-manager-form';
import { certificatesIn } from '#core/certificate/facts';
import { readinessTexts } from '#messages/readiness';
import type { ExitCode } from '../exit-code';
import { readCertificateFile } from '../input/read-input';
import { visible } from '../output/visible';
import type { Session } from '../session';
import { fail } from './fail';
import { operationError } from '#contract/operation-error';

export interface CertFingerprintOptions {
  readonly compare?: string;
}

/**
 * `cert fingerprint FILE`: SHA-1 and SHA-256 of each certificate in the spellings that the call manager takes; with
 * `--compare` whether a fingerprint is that of the certificate, 1 where it is not.
 */
export async function runCertFingerprint(
  session: Session,
  file: string,
  { compare }: CertFingerprintOptions,
): Promise<ExitCode> {
  const { client, text, style, language } = session;
  const base64 = await readCertificateFile(file, session.io);
  if (!base64.ok) return fail(session, base64.error);
  if (compare !== undefined) {
    const reply = await client['certificate.compareFingerprint']({
      certificate: base64.value,
      fingerprint: compare,
    });
    if (!reply.ok) return fail(session, reply.error);
    if (session.json) await session.printJson(reply.value);
    else await session.print(readinessTexts[language].fingerprintRelations[reply.value.relation]);
    return reply.value.relation === 'equal' ? 0 : 1;
  }
  const reply = await client['certificate.inspect']({ base64: base64.value });
  if (!reply.ok) return fail(session, reply.error);
  const certificates = certificatesIn(reply.value.entries);
  if (certificates.length === 0)
    return fail(session, operationError('certificate.nothing-inside', { container: reply.value.container }));
  const shown = certificates.map((one) => ({
    ...{ subject: one.subject.text, sha1: one.sha1, sha256: one.sha256, isRoot: isScepRoot(one) },
    forms: { sha1: callManagerForms('sha1', one.sha1), sha256: callManagerForms('sha256', one.sha256) },
  }));
  if (session.json) await session.printJson(shown);
  else {
    await session.print(
      shown.flatMap(({ subject, sha1, sha256, isRoot, forms }) => [
        style.strong(visible(subject)),
        `  SHA-1    ${sha1}`,
        `           ${forms.sha1[1] ?? sha1}`,
        `  SHA-256  ${sha256}`,
        `           ${forms.sha256[1] ?? sha256}`,
        ...(isRoot ? [] : [`  ${text.cli.cert.notARoot}`]),
      ]),
    );
  }
  return 0;
}
