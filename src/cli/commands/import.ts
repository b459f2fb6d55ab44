import type { Contract } from '#contract/contract';
import type { OutputOf } from '#contract/operation';
import type { NetworkDrafts } from '#contract/operations/pair-operations';
import { LIBRARY_FORMAT, LIBRARY_VERSION, writeLibrary } from '#core/profile/library-file';
import type { ProfileDocument } from '#core/profile/profile-document';
import { draftQuestionText, importNoteText, noDraftText } from '#messages/catalogue';
import { uniqueName } from '#services/library/unique-name';
import type { ExitCode } from '../exit-code';
import { readConfigurationFile } from '../input/read-input';
import { visible } from '../output/visible';
import { failReading } from '../pair/fail-reading';
import type { Session } from '../session';

export interface ImportOptions {
  readonly from?: string;
}

type Drafts = OutputOf<Contract['pair.drafts']>;

interface Made {
  readonly profile: ProfileDocument;
  readonly from: NetworkDrafts;
}

const EMPTY = { library: null, notUnderstood: [] };

/** One profile a network, the first of its drafts, under names that differ. */
function makeProfiles({ networks }: Drafts): Made[] {
  const taken = new Set<string>();
  return networks.flatMap((from): Made[] => {
    const [draft] = from.profiles;
    if (draft === undefined) return [];
    const name = uniqueName(draft.name, taken);
    taken.add(name);
    return [{ profile: { ...draft, name }, from }];
  });
}

function refusedIn({ language }: Session, { networks }: Drafts) {
  return networks.flatMap(({ line, ssid, noDraft }) =>
    noDraft === null ? [] : [{ line, ssid, code: noDraft.code, message: noDraftText(language, noDraft) }],
  );
}

function questionsIn({ language }: Session, made: readonly Made[]) {
  return made.flatMap(({ profile, from }) =>
    from.questions.map((question) => ({
      ...{ profile: profile.name, path: question.path, code: question.code },
      message: draftQuestionText(language, question),
    })),
  );
}

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${visible(line)}`)];
}

/** What a person must know besides the library, on standard error. */
function noteLines(session: Session, drafts: Drafts, made: readonly Made[]): string[] {
  const { pair } = session.text.cli;
  const { dialect, notUnderstood, notes } = drafts;
  const refused = refusedIn(session, drafts);
  return [
    made.length === 0
      ? pair.nothingImported
      : pair.imported(made.length, session.text.imports.dialects[dialect]),
    ...notes.map((note) => visible(importNoteText(session.language, note))),
    ...listed(
      pair.refused,
      refused.map(({ line, ssid, message }) => `${ssid ?? '?'} (${pair.line(line)}): ${message}`),
    ),
    ...listed(
      pair.open,
      questionsIn(session, made).map(
        ({ profile, path, message }) =>
          `${[profile, path].filter((word) => word !== '').join(' ')}: ${message}`,
      ),
    ),
    ...listed(
      pair.notUnderstood,
      notUnderstood.map(({ line, text }) => `${pair.line(line)}: ${text}`),
    ),
  ];
}

/** `import FILE`: a library of the networks of a configuration; what can't be carried over is named. */
export async function runImport(session: Session, file: string, { from }: ImportOptions): Promise<ExitCode> {
  const base64 = await readConfigurationFile(file, session.io);
  if (!base64.ok) return failReading(session, base64.error, EMPTY);
  const reply = await session.client['pair.drafts']({
    base64: base64.value,
    ...(from !== undefined && { dialect: from }),
  });
  if (!reply.ok) return failReading(session, reply.error, EMPTY);
  const made = makeProfiles(reply.value);
  const profiles = made.map(({ profile }) => profile);
  const refused = refusedIn(session, reply.value);
  if (session.json) {
    const library = { format: LIBRARY_FORMAT, version: LIBRARY_VERSION, profiles };
    const { notUnderstood } = reply.value;
    await session.printJson({ library, notUnderstood, refused, questions: questionsIn(session, made) });
  } else {
    await session.print(writeLibrary(profiles).trimEnd());
    await session.note(noteLines(session, reply.value, made));
  }
  return refused.length > 0 || made.length === 0 ? 1 : 0;
}
