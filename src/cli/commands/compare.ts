import type { ComparisonReply } from '#contract/pair/comparison-schema';
import { success } from '#core/result';
import type { ExitCode } from '../exit-code';
import { readConfigurationFile, readLibraryText } from '../input/read-input';
import { chooseProfile } from '../pair/choose-profile';
import { comparisonLines, rowText } from '../pair/comparison-lines';
import { failReading } from '../pair/fail-reading';
import type { Session } from '../session';

export interface CompareOptions {
  readonly library: string;
  readonly profile?: string;
  readonly ap: string;
  readonly platform?: string;
  readonly ssid?: string;
  readonly secrets?: 'include' | 'mask';
  readonly passphraseFile?: string;
}

const EMPTY = { verdict: 'unknown', rows: [], fix: [] };

function toJson(session: Session, { verdict, rows, fix }: ComparisonReply) {
  return {
    verdict,
    rows: rows.map((row) => ({
      field: row.field,
      phone: row.phone,
      ap: row.ap,
      verdict: row.verdict,
      severity: row.severity,
      code: row.code,
      message: rowText(session, row),
    })),
    fix: fix.checked ? fix.lines : [],
  };
}

/** `compare`: a profile and an access point's configuration. Only a match is fine: not certain is none. */
export async function runCompare(session: Session, options: CompareOptions): Promise<ExitCode> {
  const { client, io } = session;
  const library = await readLibraryText(options.library, io);
  if (!library.ok) return failReading(session, library.error, EMPTY);
  const base64 = await readConfigurationFile(options.ap, io);
  if (!base64.ok) return failReading(session, base64.error, EMPTY);
  const { platform, ssid } = options;
  const configuration = { base64: base64.value, ...(platform !== undefined && { dialect: platform }) };
  const profile = await chooseProfile(session, library.value, {
    ...{ name: options.profile, ssid, passphraseFile: options.passphraseFile },
    apSsids: async () => {
      const read = await client['configuration.read'](configuration);
      return read.ok ? success(read.value.networks.flatMap((network) => network.ssid?.hex ?? [])) : read;
    },
  });
  if (!profile.ok) return failReading(session, profile.error, EMPTY);
  const reveal = options.secrets === undefined ? session.json : options.secrets === 'include';
  const reply = await client['pair.compare']({
    ...configuration,
    ...(ssid !== undefined && { ssid }),
    ...{ profile: profile.value, reveal },
  });
  if (!reply.ok) return failReading(session, reply.error, EMPTY);
  if (session.json) await session.printJson(toJson(session, reply.value));
  else await session.print(comparisonLines(session, reply.value));
  return reply.value.verdict === 'match' ? 0 : 1;
}
