import { cleanLine } from './terminal-noise';

export interface SourceLine {
  /** 1-based. */
  readonly number: number;
  /** The line as it was given, without its line end. */
  readonly raw: string;
  /** Without what a terminal adds, and without blanks at the end; indentation is kept. */
  readonly text: string;
}

export interface SourceText {
  /** The whole text without a byte order mark. */
  readonly whole: string;
  readonly lines: readonly SourceLine[];
}

/** A command after a prompt, or a bare prompt: `ap#show running-config`, `(Cisco Controller) >`. */
const PROMPT =
  /^\(?[A-Za-z][\w .():/@~-]{0,62}[#>] {0,4}(?:$|(?:sh|sho|show|more|term|terminal|en|enable|conf|configure|exit|end|config paging|cat|uci)\b)/;

/** A prompt at which something was configured: `ap(config-ssid)#`, `(Cisco Controller) config>`, `(WLC) >config …`. */
const CONFIGURE_PROMPT =
  /^(?:\w[\w.:/@~-]{0,62}\(config[\w-]{0,40}\)#|\([^()]{1,60}\) {0,2}(?:config ?>|>(?= {0,4}config (?!paging\b)))) {0,4}/;

/** What a device says before it shows its configuration. */
const CHATTER = ['Building configuration', 'Current configuration :', 'Using ', 'Last configuration change'];

function isNoise(text: string): boolean {
  if (CHATTER.some((words) => text.startsWith(words))) return true;
  if (/^\s*banner /i.test(text)) return false;
  return (text.includes('#') || text.includes('>')) && PROMPT.test(text);
}

function toLine(given: string, index: number): SourceLine {
  const raw = given.endsWith('\r') ? given.slice(0, -1) : given;
  const shown = cleanLine(raw).trimEnd();
  const cleaned = shown.includes('#') || shown.includes('>') ? shown.replace(CONFIGURE_PROMPT, '') : shown;
  return { number: index + 1, raw, text: isNoise(cleaned) ? '' : cleaned };
}

/** Splits a text into lines and takes off what a terminal session adds; line numbers stay those of the file. */
export function toSourceText(text: string): SourceText {
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return { whole, lines: whole.split('\n').map(toLine) };
}
