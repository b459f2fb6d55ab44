import { finding, pointer, type Finding } from '../finding/finding';
import type { z } from './zod';

type Issue = z.core.$ZodIssue;

function placed(issue: Issue, base: string): string {
  return pointer(base, ...issue.path.filter((part) => typeof part !== 'symbol'));
}

/** A required member that is absent shows up as a value of type undefined. */
function isMissing(issue: Issue, root: unknown): boolean {
  let value = root;
  for (const part of issue.path) {
    if (typeof value !== 'object' || value === null) return false;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value === undefined;
}

function rangeOrSize(issue: Issue & { code: 'too_big' | 'too_small' }, path: string, root: unknown): Finding {
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  if (issue.origin !== 'string') {
    const [minimum, maximum] =
      issue.code === 'too_big' ? [Number.NEGATIVE_INFINITY, limit] : [limit, Infinity];
    return finding('profile.out-of-range', path, { minimum: finite(minimum), maximum: finite(maximum) });
  }
  const value = issue.path.reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown>)[part], root);
  return finding('profile.too-long', path, { length: String(value).length, limit });
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : value < 0 ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER;
}

function toFindings(issue: Issue, base: string, root: unknown): Finding[] {
  const path = placed(issue, base);
  if (issue.code !== 'unrecognized_keys' && isMissing(issue, root)) {
    return [finding('profile.missing-member', path, { member: String(issue.path.at(-1) ?? '') })];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((member) => finding('profile.unknown-member', pointer(path, member), { member }));
    case 'invalid_value':
      return [finding('profile.unknown-value', path, { allowed: issue.values.map(String).join(', ') })];
    case 'too_big':
    case 'too_small':
      return [rangeOrSize(issue, path, root)];
    case 'invalid_type':
      return [finding('profile.wrong-type', path, { expected: issue.expected })];
    default:
      return [finding('profile.wrong-type', path, { expected: expectedFrom(issue) })];
  }
}

function expectedFrom(issue: Issue): string {
  if (issue.code === 'invalid_union') return 'string';
  return issue.code === 'invalid_format' ? issue.format : issue.code;
}

/** Findings for a schema's issues; the rejected input itself is never repeated, since it may be a secret. */
export function issuesToFindings(issues: readonly Issue[], base: string, root: unknown): Finding[] {
  return issues.flatMap((issue) => toFindings(issue, base, root));
}
