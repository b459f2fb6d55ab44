const BACKSPACE = '\b';
const ESCAPE = '\u001B';
const MORE = '--More';
/** A pager blanks itself out with eight spaces after its own one. */
const PAGER_BLANKS = 9;

/** Index after an escape sequence (`ESC [ … letter`) that begins at `start`. */
function escapeEnd(text: string, start: number): number {
  let index = start + 1;
  if (text[index] !== '[') return index + 1;
  index += 1;
  while (index < text.length && !/[A-Za-z]/.test(text[index] ?? '')) index += 1;
  return index + 1;
}

/** What a terminal shows: backspace and carriage return move the cursor, later characters overwrite. */
function replay(text: string): string {
  const shown: string[] = [];
  let cursor = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (character === BACKSPACE) cursor = Math.max(0, cursor - 1);
    else if (character === '\r') cursor = 0;
    else if (character === ESCAPE) index = escapeEnd(text, index) - 1;
    else if (character === '\t' || character >= ' ') {
      shown[cursor] = character;
      cursor += 1;
    }
  }
  return shown.join('');
}

/** Takes off a pager's prompt that was captured without the backspaces that wipe it out. */
function withoutPager(text: string): string {
  const at = text.indexOf(MORE);
  if (at < 0 || text.slice(0, at).trim() !== '') return text;
  let end = at + MORE.length;
  const tail = /^(?:--)?(?: ?or \(q\)uit[^>\n]{0,60}(?:abort)?)?/.exec(text.slice(end, end + 100));
  end += tail?.[0].length ?? 0;
  let blanks = 0;
  while (blanks < PAGER_BLANKS && text[end + blanks] === ' ') blanks += 1;
  return text.slice(end + blanks);
}

function needsReplay(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 32 && code !== 9) return true;
  }
  return false;
}

/** A line as it stood on the screen: without backspaces, escape sequences and the pager's prompt. */
export function cleanLine(raw: string): string {
  return withoutPager(needsReplay(raw) ? replay(raw) : raw);
}

/** A control character that is neither a tab nor a line end. */
const CONTROL = /(?![\t\n]|\r\n|\r$)\p{Cc}/u;

/** Whether a text holds anything that {@link cleanLine} would take off one of its lines. */
export function showsTerminal(text: string): boolean {
  return text.includes(MORE) || CONTROL.test(text);
}
