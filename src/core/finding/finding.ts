import { findingRules, type Severity } from './finding-rules';
import type { FindingCode, FindingParams } from './finding-params';

/** What a check has to say about one place of its input. The text for a code is made at the edge, per language. */
export type Finding<C extends FindingCode = FindingCode> = {
  readonly [Code in C]: {
    readonly code: Code;
    readonly severity: Severity;
    /** JSON pointer (RFC 6901) into the checked document; empty for the whole. */
    readonly path: string;
    /** Section of the document that the rule comes from. */
    readonly source: string;
    readonly params: FindingParams[Code];
  };
}[C];

/** Makes a finding; severity and source come from the code's row in `finding-rules.ts`. */
export function finding<C extends FindingCode>(code: C, path: string, params: FindingParams[C]): Finding<C> {
  const { severity, source } = findingRules[code];
  return { code, severity, path, source, params };
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** Appends a member name or index to a JSON pointer, escaped after RFC 6901. */
export function pointer(base: string, ...members: readonly (string | number)[]): string {
  return members.reduce<string>(
    (path, member) => `${path}/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    base,
  );
}
