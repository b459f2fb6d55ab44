import type { UnconfirmedReason } from '../../export/lines/unconfirmed';
import type { ExportText } from '../../export/target';
import { importConfiguration } from '../../import/dialects';
import type { DialectId } from '../../import/model/dialect-id';
import type { ImportResult } from '../../import/model/import-result';
import type { Network } from '../../import/model/network';
import { valueOr } from '../../import/model/origin';
import { toSourceText } from '../../import/text/source-text';
import type { ValidProfile } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import {
  compareWithConfiguration,
  type CompareOptions,
  type ConfigurationComparison,
} from '../compare-configuration';
import type { PairRow, PairVerdict } from '../pair-row';
import { phoneSideOfProfile } from '../phone-side-of-profile';
import { alsoChanged } from './collateral';
import { isFresh, type FixFacts, type FixPlan } from './fix-facts';
import type { FixLine } from './fix-line';
import { fixNote, type FixNote } from './fix-notes';
import { noFix, type NoFix, type OpenPlace } from './fix-params';
import { factsFor, openFields, plansFor } from './fix-plan';
import { makeDraft, type Draft } from './make-draft';
import { shownLines } from './shown-lines';
import { lostWpa3 } from './wpa3';

/** Lines that turn the access point's network into the phone's partner, proved in the model. */
export interface Fix {
  readonly dialect: DialectId;
  /** In the order in which they are entered; they hold secrets. */
  readonly lines: readonly string[];
  /** The same with every secret of the profile masked. */
  readonly shownLines: readonly string[];
  /** Indexes of lines that no vendor text or device confirms. */
  readonly unconfirmed: readonly number[];
  /** What to know before the lines are entered. */
  readonly notes: readonly FixNote[];
  /** The comparison after the lines; never a mismatch. */
  readonly after: ConfigurationComparison;
}

export interface FixInput {
  readonly profile: ValidProfile;
  /** The configuration that was read. */
  readonly text: string;
  readonly result: ImportResult;
  readonly comparison: ConfigurationComparison;
  /** Words for exporters; no access point's file uses them. */
  readonly exportText: ExportText;
  /** Whether the user named the network: then it is meant, whatever its SSID. */
  readonly isNamed?: boolean;
  readonly options?: CompareOptions;
}

/** A setting that is still open, with its lines and what shows it on the device. */
function toPlace({ field, origin, look }: PairRow): OpenPlace {
  const lines =
    origin?.kind === 'line' ? [origin.line] : origin?.kind === 'unknown' ? [origin.line ?? 0] : [];
  return { field, lines: lines.filter((line) => line > 0), look: look ?? '' };
}

function placesOf(rows: readonly PairRow[]): OpenPlace[] {
  const places = new Map(rows.map((row) => [row.field, toPlace(row)]));
  return [...places.values()];
}

const isOpen = ({ decides, verdict }: PairRow) => decides && verdict !== 'equal';
const isAgainst = (row: PairRow) => isOpen(row) && row.verdict !== 'unknown';

interface Proof {
  readonly draft: Draft;
  readonly after: ConfigurationComparison;
  /** SSIDs of other networks that the lines change. */
  readonly others: readonly string[];
  /** Suites of WPA3 that the lines take away. */
  readonly lost: readonly string[];
}

function othersChanged(
  input: FixInput,
  facts: FixFacts,
  read: ImportResult,
  after: ConfigurationComparison,
): string[] {
  const meant = new Set([facts.profile.ssid, valueOr(facts.ap.ssid, null)?.text ?? null]);
  const place = after.network === null ? null : valueOr(after.network.number, null);
  const isMeant = ({ ssid, number }: Network) =>
    meant.has(valueOr(ssid, null)?.text ?? null) || (place !== null && valueOr(number, null) === place);
  return alsoChanged(input.result, read, isMeant);
}

function readAgain(text: string, dialect: DialectId): ImportResult | null {
  const read = importConfiguration(text, { dialect });
  return read.ok ? read.value : null;
}

/** Applies a draft in the model and compares again. */
function prove(draft: Draft, input: FixInput, facts: FixFacts): Result<Proof, NoFix> {
  const { profile, result, comparison, options = {} } = input;
  const read = draft.read ?? readAgain(draft.text, result.dialect);
  if (read === null) return failure(noFix('fix.not-proved', { places: [] }));
  const phone = phoneSideOfProfile(profile);
  const after = compareWithConfiguration(phone, read, { ...options, ssid: profile.ssid });
  if (after.verdict === 'mismatch')
    return failure(noFix('fix.not-proved', { places: placesOf(after.rows.filter(isAgainst)) }));
  if (!isBetter(comparison, after))
    return failure(noFix('fix.not-automatic', { places: placesOf(after.rows.filter(isOpen)) }));
  const lost = isFresh(facts) ? [] : lostWpa3(facts.ap, after.network);
  return success({ draft, after, others: othersChanged(input, facts, read, after), lost });
}

/** Less is open than before, and nothing that was equal is open now. */
function isBetter(before: ConfigurationComparison, after: ConfigurationComparison): boolean {
  const rank: readonly PairVerdict[] = ['mismatch', 'unknown', 'match'];
  const wasOpen = new Set(before.rows.filter(isOpen).map(({ field }) => field));
  const wasThere = new Set(before.rows.map(({ field }) => field));
  const isOpened = ({ field }: PairRow) => wasThere.has(field) && !wasOpen.has(field);
  if (after.rows.filter(isOpen).some(isOpened)) return false;
  const gained = rank.indexOf(after.verdict) - rank.indexOf(before.verdict);
  return gained > 0 || (gained === 0 && after.rows.filter(isOpen).length < before.rows.filter(isOpen).length);
}

function attempt(input: FixInput, plan: FixPlan, apart: boolean): Result<Proof, NoFix> {
  const facts = factsFor(input, plan, apart);
  const drafted = makeDraft(facts, input.exportText);
  if (!drafted.ok) return drafted;
  const draft = drafted.value;
  if (draft === null || draft.lines.length === 0) {
    const places = placesOf(input.comparison.rows.filter(isOpen));
    return failure(noFix('fix.not-automatic', { places }));
  }
  return prove(draft, input, facts);
}

/** A plan's proof; with names of its own for what other networks use, where that leaves them as they are. */
function proveGently(input: FixInput, plan: FixPlan): Result<Proof, NoFix> {
  const first = attempt(input, plan, false);
  if (!first.ok || first.value.others.length === 0) return first;
  const apart = attempt(input, plan, true);
  const isGentler = apart.ok && apart.value.others.length < first.value.others.length;
  return isGentler ? apart : first;
}

/** One note for each reason, with the lines that it is about. */
function unconfirmedNotes(lines: readonly FixLine[], shown: readonly string[]): FixNote[] {
  const byReason = new Map<UnconfirmedReason, string[]>();
  for (const [index, { unconfirmed }] of lines.entries()) {
    if (unconfirmed === null) continue;
    byReason.set(unconfirmed, [
      ...(byReason.get(unconfirmed) ?? []),
      (shown[index] ?? '').trim().replace(/^(".*),$/, '$1'),
    ]);
  }
  return [...byReason].map(([why, all]) =>
    fixNote('fix.unconfirmed-line', { lines: [...new Set(all)], why }),
  );
}

function toFix({ draft, after, others, lost }: Proof, { profile, result }: FixInput): Fix {
  const lines = draft.lines.map(({ text }) => text);
  const shown = shownLines(lines, profile);
  return {
    ...{ dialect: result.dialect, lines, shownLines: shown, after },
    unconfirmed: draft.lines.flatMap(({ unconfirmed }, index) => (unconfirmed === null ? [] : [index])),
    notes: [
      ...draft.notes,
      ...(others.length === 0 ? [] : [fixNote('fix.also-changes', { networks: others.join(', ') })]),
      ...(lost.length === 0 ? [] : [fixNote('fix.drops-suites', { suites: lost })]),
      ...unconfirmedNotes(draft.lines, shown),
    ],
  };
}

/** The best proof of the plans for the network that the comparison is about; one that changes no other comes first. */
function proveNetwork(input: FixInput): Result<Proof, NoFix> {
  let best: Result<Proof, NoFix> = failure(noFix('fix.no-network', {}));
  for (const plan of plansFor(input)) {
    const proof = proveGently(input, plan);
    if (proof.ok && proof.value.others.length === 0) return proof;
    if (proof.ok || !best.ok) best = proof;
  }
  return best;
}

/** The SSID's other networks, each compared on its own: the best one may be right while another radio's is not. */
function twinsOf(input: FixInput): FixInput[] {
  const { profile, result, comparison, options = {} } = input;
  const phone = phoneSideOfProfile(profile);
  return (
    comparison.candidates
      .slice(1)
      // A request goes to the number of an SSID.
      .filter(({ number }) => result.dialect !== 'meraki' || valueOr(number, null) !== null)
      .map((twin) => compareWithConfiguration(phone, { ...result, networks: [twin] }, options))
      .filter(({ verdict }) => verdict === 'mismatch')
      .map((alone) => ({ ...input, comparison: alone }))
  );
}

/**
 * The lines for the access point's own dialect, names and numbers that make the second comparison equal. They are
 * applied to the configuration in the model and compared again; where that does not end equal, none are offered.
 */
export function proposeFix(given: FixInput): Result<Fix, NoFix> {
  // Without what a page or a mail wrote around it: commands entered after it would stand outside.
  const input = { ...given, text: toSourceText(given.text).whole };
  const { comparison } = input;
  if (openFields(comparison).size === 0) return failure(noFix('fix.not-needed', {}));
  const own = proveNetwork(input);
  if (own.ok) return success(toFix(own.value, input));
  if (comparison.verdict === 'match') return failure(noFix('fix.not-needed', {}));
  for (const twin of comparison.verdict === 'unknown' ? twinsOf(input) : []) {
    const proof = proveNetwork(twin);
    if (proof.ok && isBetter(comparison, proof.value.after)) return success(toFix(proof.value, twin));
  }
  return own;
}
