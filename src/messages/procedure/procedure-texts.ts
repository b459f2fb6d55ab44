import type { EvidenceKey } from '#core/procedure/evidence';
import type { ParameterDefinition } from '#core/procedure/parameter/definition';
import type { PlaceId } from '#core/procedure/places';
import type { PROCEDURES, ProcedureId } from '#core/procedure/procedures';
import type { DocumentWords } from '#core/procedure/report/document';
import type { Audience } from '#core/procedure/services';
import type { Action, Group, Role } from '#core/procedure/vocabulary';
import type { ProblemWords } from './problem-words';

export type Definition = (typeof PROCEDURES)[number];
type DefinitionOf<Id extends ProcedureId> = Extract<Definition, { id: Id }>;
type RowId<Id extends ProcedureId> = DefinitionOf<Id>['rows'][number]['id'];

type KeysOf<T> = T extends unknown ? keyof T : never;
export type ParameterName = Extract<KeysOf<Definition['parameters']>, string>;

type ChoiceOf<D> = D extends {
  readonly kind: 'choice' | 'choices' | 'choice-map';
  readonly values: readonly (infer V)[];
}
  ? V
  : never;
type ParametersOf<D> = D extends { readonly parameters: infer P } ? P[keyof P] : never;
/** Everything that a parameter can be chosen to be. */
export type ChoiceValue = Extract<ChoiceOf<ParametersOf<Definition>>, string>;

/** What a step's text may speak of. */
export interface StepFacts {
  /** The node in words: its name, or what it is. */
  readonly node: string;
  readonly target: string;
  /** What the row was repeated for; empty for others. */
  readonly item: string;
  /** A parameter in words; empty where nothing was given. */
  readonly value: (name: ParameterName) => string;
}

export type Say = string | ((facts: StepFacts) => string);

export interface StepText {
  /** What to do, in whole sentences. */
  readonly do: Say;
  /** What must be true before, besides the steps before it. */
  readonly guard?: Say;
  /** What may break, besides the interruption that the row tells. */
  readonly warning?: Say;
  /** How to go back, or what to do when it goes wrong. */
  readonly back?: Say;
}

export interface ProcedureText<Id extends ProcedureId> {
  readonly title: string;
  /** Two sentences: what it is for and what it touches. */
  readonly summary: string;
  readonly steps: { readonly [R in RowId<Id>]: StepText };
}

/** Words that every procedure uses. */
export interface ProcedureWords {
  readonly groups: Readonly<Record<Group, string>>;
  readonly actions: Readonly<Record<Action, string>>;
  /** As a label. */
  readonly roles: Readonly<Record<Role, string>>;
  /** In a sentence, where a node has no name of its own. */
  readonly rolesInText: Readonly<Record<Role, string>>;
  /** What steps work on, where this language has other words for it than the data; names of services stay. */
  readonly targets: Readonly<Record<string, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  /** A path as the product writes it in this language; null where it writes English, as all of it is in English. */
  readonly places: Readonly<Record<PlaceId, string | null>> | null;
  readonly evidence: Readonly<Record<EvidenceKey, string>>;
  readonly parameters: Readonly<Record<ParameterName, string>>;
  readonly choices: Readonly<Record<ChoiceValue, string>>;
  readonly yes: string;
  readonly no: string;
  /** A parameter that was left empty. */
  readonly notSaid: string;
  /** `steps`: "4" or "5–8"; `what` says what those steps do, empty where they differ. */
  readonly after: (steps: string, what: string) => string;
  readonly sameSerial: (step: number) => string;
  readonly least: (label: string, least: number) => string;
  readonly notPast: (label: string) => string;
  readonly mustHold: string;
  /** `node` is empty where it stands beside it. */
  readonly interrupts: (audiences: string, minutes: number) => string;
  readonly stopped: (audiences: string) => string;
  readonly stepName: (action: string, target: string, node: string) => string;
  /** How a kind of parameter is written on the command line; the form speaks for itself. */
  readonly typed: Readonly<Record<ParameterDefinition['kind'], string>>;
}

/** Everything that the procedures say in one language. */
export interface ProcedureTexts {
  readonly document: DocumentWords;
  readonly problems: ProblemWords;
  readonly words: ProcedureWords;
  readonly procedures: { readonly [Id in ProcedureId]: ProcedureText<Id> };
}
