import type { ApPlatform } from '../../profile/vocabulary';
import { visibleText } from '../../text/visible';
import type { Loss } from '../export-params';
import { NOT_CONFIRMED, PHONE_SETTING } from '../lines/render-lines';
import type { AccessPointOutcome, Exported, ExportContext } from '../target';
import type { SheetCommandLine, SheetCommands } from './sheet-model';

/** A comment that the sheet says better beside the line: its own table, and the asterisk. */
function isLineComment(line: string): boolean {
  const [, comment = ''] = /^\s*[!#]\s?(.*)$/.exec(line) ?? [];
  return comment.startsWith(PHONE_SETTING) || comment.startsWith(NOT_CONFIRMED);
}

type UnconfirmedLine = Loss<'loss.unconfirmed-line'>;

function unconfirmedLines({ losses }: Exported): UnconfirmedLine[] {
  return losses.filter((each): each is UnconfirmedLine => each.code === 'loss.unconfirmed-line');
}

/** Whether a loss means this line; in the loss a secret stands as a name in angle brackets. */
function isLine({ params }: UnconfirmedLine, line: string): boolean {
  const [start = '', end] = params.line.trim().split(/<[^<>]*>/);
  const text = line.trim();
  return end === undefined
    ? text === start
    : text.startsWith(start) && text.endsWith(end) && text !== start + end;
}

function textLines({ files }: Exported): string[] {
  const texts = files.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
  return texts
    .flatMap((text) => text.replace(/\n+$/, '').split(/\r?\n/))
    .filter((line) => !isLineComment(line));
}

function linesOf(exported: Exported): SheetCommandLine[] {
  const unconfirmed = unconfirmedLines(exported);
  return textLines(exported).map((line) => ({
    text: visibleText(line.replaceAll('\t', '  ')),
    unconfirmed: unconfirmed.some((each) => isLine(each, line)),
  }));
}

/** What the access point's platforms take, as text to type or paste. */
export function sheetCommands({ text, forSheet }: ExportContext): SheetCommands[] {
  return (forSheet?.accessPoints ?? []).flatMap(({ platform, outcome }) =>
    outcome.ok
      ? [{ heading: text.sheet.commandsFor(text.terms.apPlatform[platform]), lines: linesOf(outcome.value) }]
      : [],
  );
}

function lossNotes(platform: ApPlatform, exported: Exported, { text }: ExportContext): string[] {
  const name = text.terms.apPlatform[platform];
  const lines = textLines(exported);
  const isMarked = (each: Loss): boolean =>
    each.code === 'loss.unconfirmed-line' && lines.some((line) => isLine(each, line));
  // A masked secret is a line to fill in, which the sheet says once.
  const others = exported.losses.filter((each) => each.code !== 'loss.secret-masked' && !isMarked(each));
  const said = [...new Set(others.map((each) => text.lossText(each)))];
  return [
    ...said.map((words) => text.sheet.platformNote(name, words)),
    ...(exported.losses.some(isMarked) ? [text.sheet.unconfirmedLines(name)] : []),
  ];
}

function platformNotes({ platform, outcome }: AccessPointOutcome, context: ExportContext): string[] {
  if (outcome.ok) return lossNotes(platform, outcome.value, context);
  const { terms, sheet, refusalText } = context.text;
  return [sheet.commandsRefused(terms.apPlatform[platform], refusalText(outcome.error))];
}

/** What the platforms could not do, could not express, or what nobody confirmed. */
export function commandNotes(context: ExportContext): string[] {
  return (context.forSheet?.accessPoints ?? []).flatMap((outcome) => platformNotes(outcome, context));
}
