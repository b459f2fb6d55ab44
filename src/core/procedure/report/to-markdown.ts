import type { SheetRow } from '../../export/sheet/sheet-model';
import { escapeMarkdown, markdownCode } from '../../text/markdown';
import type { DocumentPicture, DocumentStep, DocumentWords, StepsDocument } from './document';

const BLANK = '\\_\\_\\_\\_\\_\\_\\_\\_';

function labelled(label: string, text: string): string[] {
  return text === '' ? [] : [`   - ${escapeMarkdown(label)}: ${text}`];
}

function recordLine({ label, value, blank }: SheetRow): string {
  return `   - ${escapeMarkdown(label)}: ${blank ? BLANK : escapeMarkdown(value)}`;
}

function box({ mark }: DocumentStep): string {
  return mark === 'done' || mark === 'skipped' ? '[x]' : '[ ]';
}

function stepLines(step: DocumentStep, words: DocumentWords): string[] {
  const mark = step.mark === 'todo' ? '' : ` (${escapeMarkdown(words.marks[step.mark])})`;
  return [
    `${step.n}. ${box(step)} **${escapeMarkdown(step.name)}**${mark}`,
    '',
    `   ${escapeMarkdown(step.text)}`,
    '',
    ...labelled(words.where, step.where === '' ? '' : markdownCode(step.where)),
    ...step.guards.flatMap((guard) => labelled(words.before, escapeMarkdown(guard))),
    ...labelled(words.warning, step.warning === '' ? '' : `**${escapeMarkdown(step.warning)}**`),
    ...labelled(words.back, escapeMarkdown(step.back)),
    ...labelled(words.prevents, escapeMarkdown(step.mistakes.join(' · '))),
    ...step.record.map(recordLine),
    ...labelled(words.source, escapeMarkdown(step.source)),
    '',
  ];
}

function pictureLines(picture: DocumentPicture | null): string[] {
  if (picture === null) return [];
  const lines = picture.lines.map((line) => `- ${escapeMarkdown(line)}`);
  return [
    ...[`## ${escapeMarkdown(picture.heading)}`, ''],
    ...[escapeMarkdown(picture.summary), '', ...lines, ''],
  ];
}

/** The document as CommonMark with task boxes, for tickets and wikis. */
export function toStepsMarkdown(document: StepsDocument): string {
  const { words } = document;
  const lines = [
    `# ${escapeMarkdown(document.title)}`,
    '',
    `${escapeMarkdown(document.kind)} · ${escapeMarkdown(document.status)}`,
    '',
    escapeMarkdown(document.summary),
    '',
    `## ${escapeMarkdown(words.parameters)}`,
    '',
    ...document.head.map(({ label, value }) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(value)}`),
    '',
    ...pictureLines(document.picture),
    `## ${escapeMarkdown(words.steps)}`,
    '',
    ...document.steps.flatMap((step) => stepLines(step, words)),
    `## ${escapeMarkdown(words.notes)}`,
    '',
    ...document.notes.map((note) => `- ${escapeMarkdown(note)}`),
    '',
    escapeMarkdown(document.foot),
    '',
  ];
  return lines.join('\n');
}
