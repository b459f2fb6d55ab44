import type { ApPlatform } from '../../profile/vocabulary';
import { visibleText } from '../../text/visible';
import type { AccessPointOutcome, Exported, ExportContext } from '../target';
import type { SheetCommands } from './sheet-model';

function linesOf({ files }: Exported): string[] {
  const texts = files.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
  return texts.flatMap((text) =>
    text
      .replace(/\n+$/, '')
      .split(/\r?\n/)
      .map((line) => visibleText(line.replaceAll('\t', '  '))),
  );
}

/** What the access point's platforms take, as text to type or paste. */
export function sheetCommands({ text, forSheet }: ExportContext): SheetCommands[] {
  return (forSheet?.accessPoints ?? []).flatMap(({ platform, outcome }) =>
    outcome.ok
      ? [{ heading: text.sheet.commandsFor(text.terms.apPlatform[platform]), lines: linesOf(outcome.value) }]
      : [],
  );
}

function lossNotes(platform: ApPlatform, { losses }: Exported, { text }: ExportContext): string[] {
  const name = text.terms.apPlatform[platform];
  const unconfirmed = losses.filter(({ code }) => code === 'loss.unconfirmed-line').length;
  // A masked secret is a line to fill in, which the sheet says once.
  const others = losses.filter(
    ({ code }) => code !== 'loss.unconfirmed-line' && code !== 'loss.secret-masked',
  );
  return [
    ...others.map((loss) => text.sheet.platformNote(name, text.lossText(loss))),
    ...(unconfirmed === 0 ? [] : [text.sheet.unconfirmedLines(name, unconfirmed)]),
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
