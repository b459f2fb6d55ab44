/** What a colour says. Never shown without a word or an icon beside it. */
export type Tone = 'pass' | 'warn' | 'fail' | 'info' | 'neutral';

/** A line under a field or in a list of verdicts. */
export interface Message {
  readonly tone: Tone;
  readonly text: string;
}

const toneOfSeverity = { error: 'fail', warning: 'warn', info: 'info' } as const;

export function toTone(severity: keyof typeof toneOfSeverity): Tone {
  return toneOfSeverity[severity];
}
