import type { Reply } from '#contract/contract';
import { finding, type Finding } from '#core/finding/finding';
import { findingText } from '#messages/catalogue';
import type { ExitCode } from '../exit-code';
import { answerLines, parseLine, type Answer } from '../input/answer-lines';
import { toFindingJson } from '../output/finding-json';
import { toErrorJson, type Session } from '../session';

/** A command that answers JSON lines with JSON lines. */
export interface Questions<T> {
  /** The form of a question, as people would write it. */
  readonly form: string;
  /** Asks the operation; it checks the form of the question itself. */
  readonly ask: (session: Session, question: unknown) => Promise<Reply<T>>;
  readonly toAnswer: (session: Session, value: T) => Pick<Answer, 'json' | 'ok'>;
  /** What a line that is no question gets besides the error and its finding. */
  readonly notUnderstood: Readonly<Record<string, unknown>>;
}

function refuseLine(session: Session, why: Finding, extra: Readonly<Record<string, unknown>>): Answer {
  const { code, params } = why;
  const error = { code, message: findingText(session.language, why), params };
  const json = { ...extra, error, findings: [toFindingJson(why, session.language)] };
  return { json, understood: false, ok: false };
}

/** Reads questions from standard input to its end and answers each on a line of its own, in their order. */
export async function answerQuestions<T>(session: Session, questions: Questions<T>): Promise<ExitCode> {
  const { form, notUnderstood } = questions;
  if (session.io.stdin.isTTY === true) await session.note(session.text.cli.readsQuestions(form));
  const answer = async (line: Parameters<typeof parseLine>[0]): Promise<Answer> => {
    const question = parseLine(line);
    if (!question.ok) return refuseLine(session, question.error, notUnderstood);
    const reply = await questions.ask(session, question.value);
    if (reply.ok) return { ...questions.toAnswer(session, reply.value), understood: true };
    if (reply.error.code === 'operation.invalid-input') {
      return refuseLine(session, finding('question.wrong-form', '', { form }), notUnderstood);
    }
    const json = { ...notUnderstood, error: toErrorJson(session, reply.error), findings: [] };
    return { json, understood: false, ok: false };
  };
  const { understood, ok } = await answerLines(session.io.stdin, answer, session.printJson);
  if (!understood) return 2;
  return ok ? 0 : 1;
}
