import { findEntries, referenceTexts, type WordedEntry } from '#messages/reference';
import { sourceName } from '#messages/source-name';
import type { ExitCode } from '../exit-code';
import type { Session } from '../session';

function toLines({ title, text, section, source }: WordedEntry, { language, style }: Session): string[] {
  const place = `${referenceTexts[language].sections[section]} [${sourceName(language, source)}]`;
  return [style.strong(title), `  ${text}`, `  ${place}`];
}

/** `reference search WORDS`: entries of the reference that hold every word; none found is no error. */
export async function runReferenceSearch(session: Session, words: readonly string[]): Promise<ExitCode> {
  const found = findEntries(session.language, words.join(' '));
  if (session.json) {
    await session.printJson(
      found.map(({ id, section, title, text, source, names }) => ({
        id,
        section,
        title,
        text,
        source,
        names,
      })),
    );
  } else if (found.length === 0) await session.note(session.text.cli.nothingInReference(words.join(' ')));
  else await session.print(found.flatMap((entry) => toLines(entry, session)));
  return 0;
}
