import type { Finding } from '../finding/finding';
import type { ValidProfile } from '../profile/valid-profile';
import type { ApPlatform } from '../profile/vocabulary';
import type { Result } from '../result';
import type { EapMethod } from '../scheme/vocabulary';
import type { ClientIdentityFile } from './client/client-identity';
import type { ServerCaCertificate } from './client/server-ca';
import type { Loss, Refusal, RefusalCode, RefusalParams } from './export-params';
import type { ExportTerms } from './export-terms';
import type { RowKind } from './row-kind';
import type { SheetModel } from './sheet/sheet-model';
import type { SheetText } from './sheet/sheet-text';

/** Targets that this version writes; the ids are part of the outside contract. */
export const TARGET_IDS = [
  'ios-autonomous',
  'aireos',
  'c9800',
  'meraki',
  'hostapd',
  'c9800-restconf',
  'cucm-axl',
  'phone-card',
  'wpa-supplicant',
  'networkmanager',
  'windows',
  'apple',
  'wifi-qr',
  'eap-config',
  'freeradius',
  'sheet-html',
  'sheet-pdf',
  'sheet-csv',
  'sheet-xlsx',
] as const;
export type TargetId = (typeof TARGET_IDS)[number];

export type TargetKind = 'ap' | 'phone' | 'client' | 'radius' | 'sheet' | 'fleet';

/** One cell of a target's support table. */
export type Support =
  | { readonly can: true; readonly confirmed: boolean; readonly source: string }
  | { readonly can: false; readonly reason: RefusalCode; readonly source: string };

/** What a target does with each kind of row: a full record, so that none can be forgotten. */
export type SupportTable = Readonly<Record<RowKind, Support>>;

/** An option that a user may set with `--option name=value`; every value is a text. */
export interface TargetOption {
  readonly name: string;
  /** The value when the user says nothing. */
  readonly fallback: string;
  /** The allowed values, or a whole number within bounds, or a text that must match. */
  readonly accepts:
    | { readonly kind: 'one-of'; readonly values: readonly string[] }
    | { readonly kind: 'whole-number'; readonly minimum: number; readonly maximum: number }
    | { readonly kind: 'pattern'; readonly pattern: RegExp; readonly described: string };
}

/** What surrounds an export; nothing in it depends on time or chance, so the same input gives the same bytes. */
export interface ExportContext {
  readonly secrets: 'include' | 'mask';
  /** Every option of the target, checked and with fallbacks filled in. */
  readonly options: Readonly<Record<string, string>>;
  readonly productVersion: string;
  /** The profile's findings, for the check list of a sheet. */
  readonly findings: readonly Finding[];
  readonly text: ExportText;
  /** The certificates of the profile's server CA; empty where it has none or none can be read. */
  readonly serverCas: readonly ServerCaCertificate[];
  /** Given for this export only, to targets that take one. */
  readonly clientIdentity: ClientIdentityFile | null;
  /** What only sheets show; absent for every other target. */
  readonly forSheet?: SheetFacts;
}

/** What a sheet shows besides the profile, gathered by the caller since a target never runs another one. */
export interface SheetFacts {
  /** The check value of the pre-shared key (its derivation is asynchronous); null where the row has none. */
  readonly checkValue: string | null;
  /** What the profile's access point platforms made of it, with the sheet's own choice about secrets. */
  readonly accessPoints: readonly AccessPointOutcome[];
}

export interface AccessPointOutcome {
  readonly platform: ApPlatform;
  readonly outcome: ExportOutcome;
}

/** The words of the chosen language that sheets and cards need. */
export interface ExportText {
  readonly language: 'ko' | 'en';
  readonly terms: ExportTerms;
  readonly sheet: SheetText;
  readonly findingText: (finding: Finding) => string;
  readonly lossText: (loss: Loss) => string;
  readonly refusalText: (refusal: Refusal) => string;
}

export type ExportContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** A sheet that a service turns into PDF, since that needs fonts from disk. */
  | { readonly kind: 'pdf-sheet'; readonly sheet: SheetModel };

export interface ExportFile {
  /**
   * What the file is, without the profile's name, e.g. `running-config.txt`; safe on every file system. A target that
   * writes a folder puts its own id and a slash before the path in it, e.g. `freeradius/mods-enabled/eap`.
   */
  readonly name: string;
  readonly mediaType: string;
  readonly content: ExportContent;
}

export interface Exported {
  readonly files: readonly ExportFile[];
  readonly losses: readonly Loss[];
}

/** Why a file can't be written, before the nearest row has been looked up. */
export type Obstacle = {
  readonly [C in RefusalCode]: { readonly code: C; readonly params: RefusalParams[C] };
}[RefusalCode];

export function obstacle<C extends RefusalCode>(code: C, params: RefusalParams[C]): Obstacle {
  return { code, params } as Obstacle;
}

export interface ExportTarget {
  readonly id: TargetId;
  readonly kind: TargetKind;
  readonly support: SupportTable;
  /** EAP methods that the target can't do on any row; absent for targets that leave the method to others. */
  readonly eapMethods?: Readonly<Partial<Record<EapMethod, Support & { readonly can: false }>>>;
  /** Whether a PKCS#12 file may be given for rows with EAP-TLS. */
  readonly takesClientIdentity?: true;
  readonly options: readonly TargetOption[];
  /** Secrets are written by default into machine formats and masked on sheets. */
  readonly secretsByDefault: 'include' | 'mask';
  /** Writes a profile whose row kind the table supports; other obstacles (a character, a missing server) are its own. */
  readonly write: (profile: ValidProfile, context: ExportContext) => Result<Exported, Obstacle>;
}

export type ExportOutcome = Result<Exported, Refusal>;
