import type { CertificateFacts } from '../facts';
import { shortName, type PhoneClock } from '../ready/ready-question';
import { digitsAsGmt } from '../ready/check-validity';

const DAY = 86_400_000;

/** Lifetime of a PAC, in days: Cisco ACS by default, and what the phone's document advises. */
export const PAC_DEFAULT_DAYS = 7;
export const PAC_ADVISED_DAYS = 90;

export const WINDOW_KINDS = ['certificate', 'authority', 'pac'] as const;

/** A stretch of time in which something holds. Instants are ISO 8601 in UTC. */
export interface TimeWindow {
  readonly kind: (typeof WINDOW_KINDS)[number];
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The clock is within it. */
  readonly holds: boolean;
}

/**
 * What happens at an instant, seen from the phone; `phone-digits` is where a phone that takes its local digits for
 * GMT believes to be.
 */
export const TIME_EVENTS = [
  'now',
  'phone-digits',
  'certificate-starts',
  'certificate-ends',
  'pac-ends',
] as const;

export interface TimeEvent {
  readonly at: string;
  readonly event: (typeof TIME_EVENTS)[number];
  readonly name: string | null;
}

export interface TimeLine {
  readonly windows: readonly TimeWindow[];
  readonly events: readonly TimeEvent[];
  /** First instant at which something stops holding; null where nothing holds any more. */
  readonly firstEnd: TimeEvent | null;
}

export interface LensQuestion {
  /** From the leaf upwards. */
  readonly path: readonly CertificateFacts[];
  readonly clock: PhoneClock;
  /** When the PAC was issued and how long it lasts; null where the method has none. */
  readonly pac: { readonly issued: Date; readonly days: number } | null;
}

function windowOf(kind: TimeWindow['kind'], name: string, from: string, to: string, now: Date): TimeWindow {
  const holds = Date.parse(from) <= now.getTime() && now.getTime() <= Date.parse(to);
  return { kind, name, from, to, holds };
}

function windowsOf({ path, clock, pac }: LensQuestion): TimeWindow[] {
  const certificates = path.map((one, index) =>
    windowOf(
      index === 0 ? 'certificate' : 'authority',
      shortName(one),
      one.notBefore,
      one.notAfter,
      clock.now,
    ),
  );
  if (pac === null) return certificates;
  const ends = new Date(pac.issued.getTime() + pac.days * DAY).toISOString();
  return [...certificates, windowOf('pac', 'PAC', pac.issued.toISOString(), ends, clock.now)];
}

function eventsOf(windows: readonly TimeWindow[], clock: PhoneClock): TimeEvent[] {
  const edges = windows.flatMap(({ kind, name, from, to }): TimeEvent[] =>
    kind === 'pac'
      ? [{ at: to, event: 'pac-ends', name }]
      : [
          { at: from, event: 'certificate-starts', name },
          { at: to, event: 'certificate-ends', name },
        ],
  );
  const digits: TimeEvent[] =
    clock.offsetMinutes === 0
      ? []
      : [{ at: digitsAsGmt(clock).toISOString(), event: 'phone-digits', name: null }];
  const events: TimeEvent[] = [
    { at: clock.now.toISOString(), event: 'now', name: null },
    ...digits,
    ...edges,
  ];
  return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** Certificates, PAC and the phone's clock on one line: what holds now, and what fails when. */
export function timeLine(question: LensQuestion): TimeLine {
  const windows = windowsOf(question);
  const events = eventsOf(windows, question.clock);
  const now = question.clock.now.getTime();
  const ends = events.filter(
    ({ event, at }) => (event === 'certificate-ends' || event === 'pac-ends') && Date.parse(at) >= now,
  );
  return { windows, events, firstEnd: ends[0] ?? null };
}
