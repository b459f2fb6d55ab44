import type { Language } from '#contract/shapes';
import type { CliIo } from './cli-io';

/** What must be known before the command line is parsed, since even its errors and its help depend on it. */
export interface Preferences {
  readonly language: Language;
  readonly json: boolean;
}

const LANGUAGES: readonly Language[] = ['ko', 'en'];

/** The first variable that is set decides, as POSIX has it. */
function fromEnvironment({ env, locale }: Pick<CliIo, 'env' | 'locale'>): Language {
  const name = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG'], locale].find(
    (value) => value !== undefined && value !== '',
  );
  return /^ko\b|^ko_/i.test(name ?? '') ? 'ko' : 'en';
}

function languageOption(args: readonly string[]): string | undefined {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const arg = args[at];
  return arg === '--lang' ? args[at + 1] : arg?.slice('--lang='.length);
}

/** Reads `--lang` and `--json` ahead of the parser; a language that there is not is left to the parser to refuse. */
export function readPreferences(argv: readonly string[], io: Pick<CliIo, 'env' | 'locale'>): Preferences {
  const end = argv.indexOf('--');
  const args = end === -1 ? argv : argv.slice(0, end);
  const asked = languageOption(args);
  const language = LANGUAGES.find((known) => known === asked) ?? fromEnvironment(io);
  return { language, json: args.includes('--json') };
}
