import { AP_TARGETS } from '../../export/ap-targets';
import type { Loss } from '../../export/export-params';
import { runExport } from '../../export/run-export';
import type { ExportText } from '../../export/target';
import type { DialectId } from '../../import/model/dialect-id';
import type { ValidProfile } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import { fixLine, type FixLine } from './fix-line';
import { noFix, type NoFix } from './fix-params';

/** A placeholder of an exporter stands for any text. */
const PLACEHOLDER = /<[a-z-]+>/g;

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}

function toForm(line: string): RegExp {
  return new RegExp(`^${line.split(PLACEHOLDER).map(escaped).join('.+')}$`);
}

/** What an exporter says that nothing confirms: the form of the line, and why. */
function doubtsOf(losses: readonly Loss[]) {
  return losses.flatMap(({ code, params }) =>
    code === 'loss.unconfirmed-line' ? [{ form: toForm(params.line), why: params.why }] : [],
  );
}

/** The exporter's lines for a profile, each with what is said against it. */
export function exportedLines(
  profile: ValidProfile,
  dialect: DialectId,
  options: Readonly<Record<string, string>>,
  exportText: ExportText,
): Result<readonly FixLine[], NoFix> {
  const target = AP_TARGETS.find(({ id }) => id === dialect);
  if (target === undefined) return failure(noFix('fix.no-writer', { dialect }));
  const outcome = runExport(target, profile, {
    ...{ secrets: 'include', options, productVersion: '', findings: [], text: exportText },
    ...{ serverCas: [], clientIdentity: null },
  });
  if (!outcome.ok)
    return failure(noFix('fix.refused', { refusal: outcome.error.code, params: outcome.error.params }));
  const content = outcome.value.files[0]?.content;
  if (content?.kind !== 'text') return failure(noFix('fix.no-writer', { dialect }));
  const doubts = doubtsOf(outcome.value.losses);
  return success(
    content.text
      .replace(/\n$/, '')
      .split('\n')
      .map((text) => {
        const doubt = doubts.find(({ form }) => form.test(text.trim()));
        return fixLine(text, { keep: false, unconfirmed: doubt?.why ?? null });
      }),
  );
}
