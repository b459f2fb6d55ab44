import { withPlainBlanks } from './words';

export interface SourceLine {
  /** 1-based. */
  readonly number: number;
  /** The line as it was given, without its line end. */
  readonly raw: string;
  /** Without what a terminal adds, and without blanks at the end; indentation is kept. */
  readonly text: string;
}

/**
 * A command after a prompt, or a bare prompt: `ap#show running-config`, `(Cisco Controller) >`. Only AireOS' one, in
 * brackets, holds a blank: `ssid GUEST#` is a command.
 */
const PROMPT =
  /^ {0,16}(?:[A-Za-z][\w.():/@~-]{0,62}|\([^()]{1,60}\) {0,2})[#>] {0,4}(?:$|(?:sh|sho|show|more|term|terminal|en|enable|conf|config t|configure|exit|end|config paging|cat|uci)\b)/;

/**
 * A prompt at which something was configured: `ap(config-ssid)#`, `(config-if)#`, `(Cisco Controller) config>`, `(WLC) >config …`.
 * Notes leave out AireOS' sign or its `config`, or write the sign alone.
 */
const CONFIGURE_PROMPT =
  /^ {0,16}(?:(?:\w[\w.:/@~-]{0,62})?\(config[\w-]{0,40}\)#|\([^()]{1,60}\) {0,2}(?:config ?>|>?(?= {0,4}(?:config (?!paging\b)|(?:wlan|radius|interface) )))|>(?= {0,4}config (?!paging\b))) {0,4}/;

/** What a device says before it shows its configuration. */
const CHATTER = /^(?:Building configuration|Current configuration :|Using |Last configuration change)/;

/** What was typed at a prompt; nothing where it only shows something. */
function withoutPrompt(shown: string): string {
  const plain = withPlainBlanks(shown);
  const command = CONFIGURE_PROMPT.test(plain) ? plain.replace(CONFIGURE_PROMPT, '') : shown;
  const isPrompt = !/^\s*banner /i.test(command) && PROMPT.test(command);
  return isPrompt ? '' : command;
}

/** The line at a place, 0-based; `shown` is what a terminal showed of it. */
export function toSourceLine(raw: string, shown: string, index: number): SourceLine {
  const cleaned = shown.trimEnd();
  const hasPrompt = cleaned.includes('#') || cleaned.includes('>') || /^ {0,16}\(/.test(cleaned);
  const text = hasPrompt ? withoutPrompt(cleaned) : cleaned;
  return { number: index + 1, raw, text: CHATTER.test(text) ? '' : text };
}
