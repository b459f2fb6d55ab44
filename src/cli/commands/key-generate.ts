import type { ExitCode } from '../exit-code';
import type { Session } from '../session';
import { UsageProblem } from '../usage-problem';
import { fail } from './fail';

export interface KeyGenerateOptions {
  readonly kind: 'wep' | 'psk';
  readonly format: 'hex' | 'ascii';
  readonly size?: 40 | 128;
  readonly length?: number;
  readonly count?: number;
}

/** `key generate`: random keys, one a line. */
export async function runKeyGenerate(session: Session, options: KeyGenerateOptions): Promise<ExitCode> {
  const { kind, format, size, length, count } = options;
  const { usage } = session.text.cli;
  if (length !== undefined && !(kind === 'psk' && format === 'ascii')) {
    throw new UsageProblem(usage.lengthNeedsPassphrase);
  }
  if (size !== undefined && kind !== 'wep') throw new UsageProblem(usage.sizeNeedsWep);
  const reply = await session.client['key.generate']({
    ...{ kind, format, keySize: size, length, count: count ?? 1 },
  });
  if (!reply.ok) return fail(session, reply.error);
  if (session.json) await session.printJson(reply.value);
  else await session.print(reply.value.keys);
  return 0;
}
