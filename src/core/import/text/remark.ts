import { withText, type Statement } from './statement';

/** An arrow with words, as people write them behind a command that they explain: no command has one. */
const ARROW = /[ \t](?:<[-=]{1,8}|[-=]{1,8}>|[\u2190\u2192])[ \t]/;
/** What begins a remark behind a command, but may stand in a name or a secret as well. */
const REMARK = /[ \t](?:![ \t]|#[ \t]|\/\/|;)/;
/** A `!` that stands for itself, which begins a comment in what IOS prints. */
const COMMENT = /\s!(?:\s|$)/;

/** Whether somebody may have explained a command behind it, so that a free text at its end can't be relied on. */
export function mayHoldRemark(text: string): boolean {
  return ARROW.test(text) || REMARK.test(text) || /[ \t]{2}/.test(text);
}

function before(sign: RegExp, text: string): string {
  const at = text.search(sign);
  return at < 0 ? text : text.slice(0, at).trimEnd();
}

/** A command without what was written behind it: only arrows where its last words may be any text. */
export function withoutRemark(statement: Statement, isFreeText: boolean): Statement {
  const arrowless = before(ARROW, statement.text);
  return withText(statement, isFreeText ? arrowless : before(REMARK, arrowless));
}

/** Whether a comment stands behind a command. */
export function hasComment(text: string): boolean {
  return COMMENT.test(text);
}

/** A command without what notes say behind a `!`, as no device takes it. */
export function withoutComment(statement: Statement): Statement {
  return withText(statement, before(COMMENT, statement.text));
}
