import type { ConvertForm, KeyHandling } from '#core/certificate/make/vocabulary';
import { join } from 'node:path';
import type { ExitCode } from '../exit-code';
import { readFiles, readPassphrase } from '../input/certificate-input';
import type { Session } from '../session';
import { endMaking, saveMade } from './cert-made';

export interface CertConvertOptions {
  readonly to: ConvertForm;
  readonly out: string;
  readonly split?: boolean;
  readonly keys?: KeyHandling;
  readonly passphraseFile?: string;
  readonly keyPassphraseFile?: string;
  readonly force?: boolean;
}

/** `cert convert FILE…`: PEM or DER of what files hold, chains from leaf to root, in one file or in many. */
export async function runCertConvert(
  session: Session,
  given: readonly string[],
  options: CertConvertOptions,
): Promise<ExitCode> {
  const { to: form, out, split = false, keys = 'leave-out', force = false } = options;
  const files = await readFiles(session, given);
  if (!files.ok) return endMaking(session, files.error);
  const passphrase = await readPassphrase(session, options.passphraseFile);
  if (!passphrase.ok) return endMaking(session, passphrase.error);
  const keyPassphrase = await readPassphrase(session, options.keyPassphraseFile);
  if (!keyPassphrase.ok) return endMaking(session, keyPassphrase.error);
  const reply = await session.client['certificate.convert']({
    ...{ files: files.value, passphrase: passphrase.value, form, split, keys },
    keyPassphrase: keyPassphrase.value,
  });
  if (!reply.ok) return endMaking(session, reply.error);
  const { certificates, keysLeftOut } = reply.value;
  const made = reply.value.files.map((file) => ({ file, path: split ? join(out, file.fileName) : out }));
  const { order, keysStayed } = session.text.cli.cert;
  return saveMade(session, {
    ...{ made, force, facts: { certificates, keysLeftOut } },
    notes: [
      ...(certificates.length > 1 ? [order(certificates.join(' → '))] : []),
      ...(keysLeftOut > 0 ? [keysStayed(keysLeftOut)] : []),
    ],
  });
}
