import type { Contract } from '#contract/contract';
import type { InputOf, OutputOf } from '#contract/operation';
import type { ClientMethod, Purpose } from '#core/certificate/ready/ready-question';
import { success, type Result } from '#core/result';
import type { OperationError } from '#contract/operation-error';
import { readinessTexts, readyText } from '#messages/readiness';
import { sourceName } from '#messages/source-name';
import type { ExitCode } from '../exit-code';
import { readFiles, readPassphrase } from '../input/certificate-input';
import { parseClock } from '../input/parse-clock';
import { visible } from '../output/visible';
import type { Session } from '../session';
import { UsageProblem } from '../usage-problem';
import { fail } from './fail';

export interface CertReadyOptions {
  readonly purpose: Purpose;
  readonly cert: string;
  readonly key?: string;
  readonly passphraseFile?: string;
  readonly chain?: readonly string[];
  readonly trust?: readonly string[];
  readonly username?: string;
  readonly serverName?: string;
  readonly clock?: string;
  readonly method?: ClientMethod;
  readonly fips?: boolean;
}

type Reply = OutputOf<Contract['certificate.ready']>;

async function toQuestion(
  session: Session,
  options: CertReadyOptions,
): Promise<Result<InputOf<Contract['certificate.ready']>, OperationError>> {
  const { purpose, cert, key, chain = [], trust, passphraseFile, method, fips } = options;
  const clock = options.clock === undefined ? null : parseClock(options.clock);
  if (options.clock !== undefined && clock === null)
    throw new UsageProblem(session.text.cli.cert.clockForm(options.clock));
  const own = await readFiles(session, [cert, ...(key === undefined ? [] : [key])]);
  if (!own.ok) return own;
  const others = await readFiles(session, chain);
  if (!others.ok) return others;
  const trusted = trust === undefined ? success(null) : await readFiles(session, trust);
  if (!trusted.ok) return trusted;
  const passphrase = await readPassphrase(session, passphraseFile);
  if (!passphrase.ok) return passphrase;
  const [certificate = '', keyFile = null] = own.value;
  return success({
    ...{ purpose, certificate, clock, chain: others.value, trust: trusted.value, key: keyFile },
    passphrase: passphrase.value,
    name: (purpose === 'radius-server' ? options.serverName : options.username) ?? null,
    ...(method !== undefined && { method }),
    fips: fips ?? false,
  });
}

function toLines({ verdict, findings, path }: Reply, purpose: Purpose, session: Session): string[] {
  const { style, text, language } = session;
  const words = readinessTexts[language];
  const sentence = words.verdicts[purpose][verdict];
  return [
    verdict === 'ready'
      ? style.good(sentence)
      : style.severity(verdict === 'not-ready' ? 'error' : 'warning', sentence),
    ...findings.flatMap((one) => [
      `  ${style.severity(one.severity, text.terms.severity[one.severity])} ${style.faint(`[${one.code}; ${sourceName(language, one.source)}]`)}`,
      `    ${visible(readyText(language, one))}`,
    ]),
    ...path.map(({ subject }, index) => `${'  '.repeat(index + 1)}${visible(subject)}`),
  ];
}

/** `cert ready`: whether the other side will accept a certificate; 1 where it will not. */
export async function runCertReady(session: Session, options: CertReadyOptions): Promise<ExitCode> {
  const question = await toQuestion(session, options);
  if (!question.ok) return fail(session, question.error);
  const reply = await session.client['certificate.ready'](question.value);
  if (!reply.ok) return fail(session, reply.error);
  const { verdict, findings, path } = reply.value;
  if (session.json) {
    await session.printJson({
      verdict,
      findings: findings.map((one) => ({ ...one, message: readyText(session.language, one) })),
      path: path.map(({ subject }) => subject),
    });
  } else await session.print(toLines(reply.value, options.purpose, session));
  return verdict === 'not-ready' ? 1 : 0;
}
