import { AP_TARGETS } from '../../export/ap-targets';
import { runExport } from '../../export/run-export';
import type { ExportText } from '../../export/target';
import type { DialectId } from '../../import/model/dialect-id';
import type { ValidProfile } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import { doubtsOf, type Doubts } from './doubts';
import { fixLine, type FixLine } from './fix-line';
import { noFix, type NoFix } from './fix-params';

/** An exporter's text for a profile, and what is said against its lines. */
export interface ExportedText {
  readonly text: string;
  readonly doubts: Doubts;
}

export function exportedText(
  profile: ValidProfile,
  dialect: DialectId,
  options: Readonly<Record<string, string>>,
  words: ExportText,
): Result<ExportedText, NoFix> {
  const target = AP_TARGETS.find(({ id }) => id === dialect);
  if (target === undefined) return failure(noFix('fix.no-writer', { dialect }));
  const outcome = runExport(target, profile, {
    ...{ secrets: 'include', options, productVersion: '', findings: [], text: words },
    ...{ serverCas: [], clientIdentity: null },
  });
  if (!outcome.ok)
    return failure(noFix('fix.refused', { refusal: outcome.error.code, params: outcome.error.params }));
  const content = outcome.value.files[0]?.content;
  if (content?.kind !== 'text') return failure(noFix('fix.no-writer', { dialect }));
  return success({ text: content.text, doubts: doubtsOf(outcome.value.losses) });
}

/** The exporter's lines for a profile, each with what is said against it. */
export function exportedLines(
  profile: ValidProfile,
  dialect: DialectId,
  options: Readonly<Record<string, string>>,
  words: ExportText,
): Result<readonly FixLine[], NoFix> {
  const exported = exportedText(profile, dialect, options, words);
  if (!exported.ok) return exported;
  const { text, doubts } = exported.value;
  return success(
    text
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => fixLine(line, { keep: false, unconfirmed: doubts(line) })),
  );
}
