import type { AlternativeName, KeyKind } from '#core/certificate/make/vocabulary';
import { readPassphrase } from '../input/certificate-input';
import { parseAlternativeName } from '../input/parse-alternative-name';
import type { ExitCode } from '../exit-code';
import type { Session } from '../session';
import { UsageProblem } from '../usage-problem';
import { endMaking, saveMade } from './cert-made';

export interface CertRequestOptions {
  readonly username?: string;
  readonly serverName?: string;
  readonly out: string;
  readonly keyOut: string;
  readonly key?: KeyKind;
  readonly san?: readonly string[];
  readonly organization?: string;
  readonly organizationalUnit?: string;
  readonly country?: string;
  readonly passphraseFile?: string;
  readonly force?: boolean;
}

/** Who the certificate is for: exactly one of the two names. */
function subjectOf({ text }: Session, { username, serverName }: CertRequestOptions) {
  if ((username === undefined) === (serverName === undefined)) {
    throw new UsageProblem(text.cli.cert.oneName);
  }
  return serverName === undefined
    ? { purpose: 'eap-tls-client' as const, name: username ?? '' }
    : { purpose: 'radius-server' as const, name: serverName };
}

function alternativeNames({ text }: Session, given: readonly string[]): AlternativeName[] {
  return given.map((one) => {
    const name = parseAlternativeName(one);
    if (name === null) throw new UsageProblem(text.cli.cert.sanForm(one));
    return name;
  });
}

/** `cert request`: a new private key and the request (CSR) for its certificate; 1 where a name can't be written. */
export async function runCertRequest(session: Session, options: CertRequestOptions): Promise<ExitCode> {
  const { organization, organizationalUnit, country, key, san, out, keyOut, force = false } = options;
  const subject = subjectOf(session, options);
  const names = san === undefined ? null : alternativeNames(session, san);
  const passphrase = await readPassphrase(session, options.passphraseFile);
  if (!passphrase.ok) return endMaking(session, passphrase.error);
  const reply = await session.client['certificate.request']({
    ...subject,
    ...(organization !== undefined && { organization }),
    ...(organizationalUnit !== undefined && { organizationalUnit }),
    ...(country !== undefined && { country }),
    ...(key !== undefined && { key }),
    ...{ alternativeNames: names, passphrase: passphrase.value },
  });
  if (!reply.ok) return endMaking(session, reply.error);
  const made = reply.value.files.map((file) => ({ file, path: file.holdsKey ? keyOut : out }));
  return saveMade(session, {
    ...{ made, force },
    facts: { alternativeNames: reply.value.alternativeNames },
    notes: [session.text.cli.cert.keepKey],
  });
}
