import type { Pkcs12Form } from '#core/certificate/make/vocabulary';
import type { ExitCode } from '../exit-code';
import { readFiles, readPassphrase } from '../input/certificate-input';
import type { Session } from '../session';
import { endMaking, saveMade } from './cert-made';

export interface CertBundleOptions {
  readonly cert: string;
  readonly key?: string;
  readonly chain?: readonly string[];
  readonly out: string;
  readonly passphraseFile: string;
  readonly keyPassphraseFile?: string;
  readonly form?: Pkcs12Form;
  readonly name?: string;
  readonly force?: boolean;
}

/** `cert bundle`: a PKCS#12 file of key, certificate and chain; 1 where the key is that of another certificate. */
export async function runCertBundle(session: Session, options: CertBundleOptions): Promise<ExitCode> {
  const { cert, key, chain = [], out, form, name, force = false } = options;
  const files = await readFiles(session, [cert, ...(key === undefined ? [] : [key])]);
  if (!files.ok) return endMaking(session, files.error);
  const above = await readFiles(session, chain);
  if (!above.ok) return endMaking(session, above.error);
  const newPassphrase = await readPassphrase(session, options.passphraseFile);
  if (!newPassphrase.ok) return endMaking(session, newPassphrase.error);
  const passphrase = await readPassphrase(session, options.keyPassphraseFile);
  if (!passphrase.ok) return endMaking(session, passphrase.error);
  const [certificate = '', keyFile = null] = files.value;
  const reply = await session.client['certificate.bundle']({
    ...{ certificate, key: keyFile, chain: above.value, passphrase: passphrase.value },
    newPassphrase: newPassphrase.value ?? '',
    ...(form !== undefined && { form }),
    ...(name !== undefined && { friendlyName: name }),
  });
  if (!reply.ok) return endMaking(session, reply.error);
  const { certificates, strangers } = reply.value;
  const { order, noPartOfChain } = session.text.cli.cert;
  return saveMade(session, {
    ...{ made: reply.value.files.map((file) => ({ file, path: out })), force },
    facts: { certificates, strangers },
    notes: [order(certificates.join(' → ')), ...strangers.map(noPartOfChain)],
  });
}
