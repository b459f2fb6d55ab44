import type { FingerprintRelation } from '#core/certificate/fingerprint/fingerprint';
import type { InventoryMark } from '#core/certificate/inventory/inventory';
import type { RestartNote } from '#core/certificate/inventory/stores';
import type { TimeEvent } from '#core/certificate/lens/time-line';
import type { RehearsalStep } from '#core/certificate/ready/check-ready';
import type { ReadyParams } from '#core/certificate/ready/ready-params';
import type { ClientMethod, Purpose } from '#core/certificate/ready/ready-question';
import type { Verdict } from '#core/certificate/reason';
import type { Texts } from './catalogue';

/** Words about certificates beyond what they hold: readiness, rehearsal, fingerprints, inventory, time line. */
export interface ReadinessTexts {
  readonly findings: Texts<ReadyParams>;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly methods: Readonly<Record<ClientMethod, string>>;
  /** One sentence for each verdict and direction. */
  readonly verdicts: Readonly<Record<Purpose, Readonly<Record<Verdict, string>>>>;
  readonly steps: Readonly<Record<RehearsalStep, (about: string, issuer: string) => string>>;
  readonly fingerprintRelations: Readonly<Record<FingerprintRelation, string>>;
  readonly inventoryMarks: Readonly<Record<InventoryMark['code'], (mark: InventoryMark) => string>>;
  readonly restartNotes: Readonly<Record<RestartNote, string>>;
  readonly timeEvents: Readonly<Record<TimeEvent['event'], (name: string) => string>>;
}
