import { cleanLine, showsTerminal } from './terminal-noise';

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
const CHATTER = /^(?:Building configuration|Current configuration :|Using |Last configuration change)/;

/** What was typed at a prompt; nothing where it only shows something. */
function withoutPrompt(shown: string): string {
  const command = shown.replace(CONFIGURE_PROMPT, '');
  const isPrompt = !/^\s*banner /i.test(command) && PROMPT.test(command);
  return isPrompt ? '' : command;
}

function toLine(raw: string, shown: string, index: number): SourceLine {
  const cleaned = shown.trimEnd();
  const text = cleaned.includes('#') || cleaned.includes('>') ? withoutPrompt(cleaned) : cleaned;
  return { number: index + 1, raw, text: CHATTER.test(text) ? '' : text };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** Splits a text into lines and takes off what a terminal session adds; line numbers stay those of the file. */
export function toSourceText(text: string): SourceText {
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const given = whole.split('\n').map(withoutReturn);
  // A large file is looked through once, not line by line, for what hardly any has.
  const lines = showsTerminal(whole)
    ? given.map((raw, index) => toLine(raw, cleanLine(raw), index))
    : given.map((raw, index) => toLine(raw, raw, index));
  return { whole, lines };
}
