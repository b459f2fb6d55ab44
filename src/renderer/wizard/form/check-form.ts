import type { Finding } from '#core/finding/finding';
import { parseProfile, type ParsedProfile } from '#core/profile/check-profile';
import { toCandidate } from './candidate';
import type { WizardForm } from './form';

/** The form through the schema and rules, and everything that is to be said about it. */
export interface FormCheck {
  readonly parsed: ParsedProfile;
  readonly findings: readonly Finding[];
}

type Json = Record<string, unknown>;

/** What stands in for a member that the schema refused, so that the rules can look at the others. */
const standIns: Json = { name: '', ssid: '', security: 'none', keyManagement: 'none', encryption: 'none' };

function withoutMember(container: unknown, [member, ...rest]: readonly string[]): void {
  if (typeof container !== 'object' || container === null || member === undefined) return;
  const within = container as Json;
  if (rest.length > 0) withoutMember(within[member], rest);
  else if (Object.hasOwn(standIns, member)) within[member] = standIns[member];
  else Reflect.deleteProperty(within, member);
}

function membersOf(path: string): readonly string[] {
  return path.split('/').slice(1);
}

/** What the rules say about the members that the schema took. */
function aroundRefused(candidate: Json, refused: readonly Finding[]): readonly Finding[] {
  const rest = structuredClone(candidate);
  for (const { path } of refused) withoutMember(rest, membersOf(path));
  const parsed = parseProfile(rest);
  if (!parsed.ok) return [];
  const isAboutStandIn = ({ path }: Finding) =>
    refused.some((one) => path === one.path || path.startsWith(`${one.path}/`));
  return parsed.check.findings.filter((finding) => !isAboutStandIn(finding));
}

/** Of a row that was not chosen, one missing column is enough to say. */
function saidOnce({ code, path }: Finding): boolean {
  return !(code === 'profile.missing-member' && (path === '/keyManagement' || path === '/encryption'));
}

/**
 * Checks the form as files and the store are checked. Where a member does not even have the right form, or no row
 * was chosen yet, the rules for all the other members still speak.
 */
export function checkForm(form: WizardForm, id: string | null = null): FormCheck {
  const candidate = structuredClone(toCandidate(form, id));
  const parsed = parseProfile(candidate);
  if (parsed.ok) return { parsed, findings: parsed.check.findings };
  return {
    parsed,
    findings: [...parsed.findings.filter(saidOnce), ...aroundRefused(candidate, parsed.findings)],
  };
}
