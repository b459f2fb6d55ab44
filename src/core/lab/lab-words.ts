import type { Trial } from './trials';

/** What the instruction says, in the order in which it stands there; marks of Markdown may be in it. */
export interface LabWords {
  readonly title: (profile: string) => string;
  readonly purpose: (method: string) => string;
  readonly yours: (username: string) => string;
  readonly yoursTls: (username: string) => string;
  readonly made: (serverName: string, validUntil: string) => string;
  readonly madeClient: string;
  readonly notProven: string;
  readonly cckm: string;
  readonly hostapd: string;
  readonly install: string;
  readonly installHint: string;
  readonly start: string;
  readonly startHint: (ready: string) => string;
  readonly tryOut: string;
  readonly tryHint: string;
  readonly columns: { readonly client: string; readonly expected: string; readonly meaning: string };
  readonly meaning: Readonly<Record<Trial, string>>;
  readonly trouble: string;
  readonly timeout: string;
  readonly otherwise: string;
  readonly phone: string;
  readonly phoneCa: (file: string) => string;
  readonly phoneClient: (files: string, passwordFile: string) => string;
  readonly phoneServer: (file: string, address: string) => string;
  readonly phoneListen: (file: string, from: string, to: string) => string;
  readonly phoneAccessPoint: (port: number, secretFile: string) => string;
  readonly end: string;
  readonly endHint: string;
}
