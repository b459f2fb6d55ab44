import type { Loss } from '../../export/export-params';
import type { UnconfirmedReason } from '../../export/lines/unconfirmed';
import { fixLine, type FixLine } from './fix-line';

/** Why nothing confirms a line; null for a line that something does. */
export type Doubts = (line: string) => UnconfirmedReason | null;

/** A placeholder of an exporter stands for any text. */
const PLACEHOLDER = /<[a-z-]+>/g;

/** A member of a JSON document, whose value may go on over several lines. */
const MEMBER = /^"[^"]+":/;

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}

function toForm(line: string): RegExp {
  const member = MEMBER.exec(line)?.[0];
  if (member !== undefined) return new RegExp(`^${escaped(member)}`);
  return new RegExp(`^${line.split(PLACEHOLDER).map(escaped).join('.+')}$`);
}

/** What an exporter says of its lines that nothing confirms. */
export function doubtsOf(losses: readonly Loss[]): Doubts {
  const forms = losses.flatMap(({ code, params }) =>
    code === 'loss.unconfirmed-line' ? [{ form: toForm(params.line), why: params.why }] : [],
  );
  return (line) => forms.find(({ form }) => form.test(line.trim()))?.why ?? null;
}

/** Lines of a fix that keep what the exporter says of them. */
export function doubted(lines: readonly string[], doubts: Doubts): FixLine[] {
  return lines.map((text) => fixLine(text, { unconfirmed: doubts(text) }));
}
