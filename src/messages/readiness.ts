import type { Language } from '#contract/shapes';
import type { ReadyFinding } from '#core/certificate/ready/ready-params';
import { readiness as en } from './en/readiness';
import { readiness as ko } from './ko/readiness';
import type { ReadinessTexts } from './readiness-texts';

export const readinessTexts: Readonly<Record<Language, ReadinessTexts>> = { en, ko };

/** What is wrong with a certificate, for whom, and what to ask for. */
export function readyText(
  language: Language,
  { code, params }: Pick<ReadyFinding, 'code' | 'params'>,
): string {
  return (readinessTexts[language].findings[code] as (params: unknown) => string)(params);
}
