import type { Finding } from '#core/finding/finding';
import type { FindingCode } from '#core/finding/finding-params';
import type { Security } from '#core/scheme/vocabulary';
import { WIZARD_STEPS, type WizardStep } from '../../state/route.svelte';

const withoutServer: readonly Security[] = ['none', 'wep', 'psk'];

/** Whether a security mode asks a RADIUS server. */
export function usesRadius(security: Security | undefined): boolean {
  return security !== undefined && !withoutServer.includes(security);
}

/** The steps of a profile, in order; the RADIUS step is there for EAP rows only. */
export function stepsFor(security: Security | undefined): readonly WizardStep[] {
  return usesRadius(security) ? WIZARD_STEPS : WIZARD_STEPS.filter((step) => step !== 'radius');
}

const stepOfMember: Readonly<Record<string, WizardStep>> = {
  security: 'security',
  keyManagement: 'security',
  encryption: 'security',
  fastRoaming: 'security',
  wep: 'keys',
  psk: 'keys',
  credentials: 'keys',
  userCertificate: 'radius',
  serverCa: 'radius',
  scep: 'radius',
  radius: 'radius',
};

/** The step in which the member at a JSON pointer is entered. */
export function stepOfPath(path: string): WizardStep {
  return stepOfMember[path.split('/')[1] ?? ''] ?? 'network';
}

const nothingEntered: readonly FindingCode[] = [
  'profile.name-empty',
  'profile.missing-member',
  'ssid.empty',
  'key.missing',
  'credentials.missing',
  'radius.missing',
  'radius.secret-missing',
  'certificate.server-ca-missing',
  'scep.missing',
  'scep.server-missing',
];

/** Whether a finding only says that something has not been entered yet. */
export function isAboutNothingEntered({ code }: Finding): boolean {
  return nothingEntered.includes(code);
}

const rank = { error: 2, warning: 1, info: 0 } as const;
export type StepState = 'error' | 'warning' | 'fine';

/** The worst that is to be said about a step. */
export function stepState(step: WizardStep, findings: readonly Finding[]): StepState {
  const own = findings.filter(({ path }) => step === 'review' || stepOfPath(path) === step);
  const worst = Math.max(0, ...own.map(({ severity }) => rank[severity]));
  return worst === 2 ? 'error' : worst === 1 ? 'warning' : 'fine';
}
