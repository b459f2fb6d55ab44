import { addresseeOf, ADDRESSEES, type Addressee } from '#core/certificate/ready/addressee';
import type { ReadyFinding } from '#core/certificate/ready/ready-params';
import type { Purpose } from '#core/certificate/ready/ready-question';
import type { Severity } from '#core/finding/finding-rules';
import type { Answer } from '../../state/certificates/question.svelte';

/** One thing to ask of somebody: what a check found, or the certificate that is missing altogether. */
export type Ask =
  | { readonly kind: 'finding'; readonly finding: ReadyFinding }
  | { readonly kind: 'missing'; readonly purpose: Purpose };

export interface AskGroup {
  readonly addressee: Addressee;
  readonly severity: Severity;
  readonly asks: readonly Ask[];
}

type Addressed = Ask & { readonly addressee: Addressee; readonly severity: Severity };

function asksOf(purpose: Purpose, answer: Answer | undefined): readonly Addressed[] {
  if (answer?.kind === 'missing') {
    const addressee = purpose === 'radius-server' ? 'radius-administrator' : 'certificate-authority';
    return [{ kind: 'missing', purpose, addressee, severity: 'error' }];
  }
  if (answer?.kind !== 'known') return [];
  return answer.readiness.findings.map((finding) => ({
    ...{ kind: 'finding', finding, severity: finding.severity },
    addressee: addresseeOf(finding, purpose),
  }));
}

const RANK: readonly Severity[] = ['error', 'warning', 'info'];
const rank = (severity: Severity) => RANK.indexOf(severity);

/** The same words are said once, though both directions found it. */
function distinct(asks: readonly Addressed[]): readonly Addressed[] {
  return [...new Map(asks.map((one) => [JSON.stringify(one), one])).values()];
}

/** Whom to ask for what, the gravest first. */
export function groupAsks(
  purposes: readonly Purpose[],
  answers: Readonly<Partial<Record<Purpose, Answer>>>,
): readonly AskGroup[] {
  const all = distinct(purposes.flatMap((purpose) => asksOf(purpose, answers[purpose])));
  const groups = ADDRESSEES.flatMap((addressee): readonly AskGroup[] => {
    const asks = all
      .filter((one) => one.addressee === addressee)
      .toSorted((a, b) => rank(a.severity) - rank(b.severity));
    const [first] = asks;
    return first === undefined ? [] : [{ addressee, severity: first.severity, asks }];
  });
  return groups.toSorted((a, b) => rank(a.severity) - rank(b.severity));
}
