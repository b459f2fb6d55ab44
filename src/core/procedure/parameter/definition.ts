import type { ClusterRole } from '../vocabulary';

/** A node as the user names it. */
export interface ClusterNode {
  readonly name: string;
  readonly role: ClusterRole;
}

/** An expired certificate in a trust store, and the nodes that hold it; no nodes: every IM&P node. */
export interface TrustCertificate {
  readonly store: string;
  readonly name: string;
  readonly nodes: readonly string[];
}

interface FlagDefinition {
  readonly kind: 'flag';
  readonly fallback: boolean;
}
interface ChoiceDefinition<V extends string = string> {
  readonly kind: 'choice';
  readonly values: readonly V[];
  readonly fallback: V;
}
interface ChoicesDefinition<V extends string = string> {
  readonly kind: 'choices';
  readonly values: readonly V[];
  readonly fallback: readonly V[];
}
interface ChoiceMapDefinition<K extends string = string, V extends string = string> {
  readonly kind: 'choice-map';
  readonly keys: readonly K[];
  readonly values: readonly V[];
  readonly fallback: V;
}
interface TextDefinition {
  readonly kind: 'text';
  readonly most: number;
  readonly fallback: string;
  /** What is asked of the text besides its length. */
  readonly form: TextForm;
}
interface NamesDefinition {
  readonly kind: 'names';
  readonly most: number;
  readonly fallback: readonly string[];
}
interface NodesDefinition {
  readonly kind: 'nodes';
  readonly fallback: readonly ClusterNode[];
}
interface TrustDefinition {
  readonly kind: 'trust-certificates';
  readonly stores: readonly string[];
  readonly fallback: readonly TrustCertificate[];
}
interface SecretDefinition {
  readonly kind: 'secret';
  readonly form: 'admin-password';
}

export type TextForm = 'any' | 'release' | 'host' | 'fingerprint' | 'user-name';

export type ParameterDefinition =
  | FlagDefinition
  | ChoiceDefinition
  | ChoicesDefinition
  | ChoiceMapDefinition
  | TextDefinition
  | NamesDefinition
  | NodesDefinition
  | TrustDefinition
  | SecretDefinition;

export type Parameters = Readonly<Record<string, ParameterDefinition>>;

/** What a parameter of a kind is once it has been read. A secret is checked and not kept: true where one was given. */
export type ValueOf<D extends ParameterDefinition> = D extends FlagDefinition | SecretDefinition
  ? boolean
  : D extends ChoiceDefinition<infer V>
    ? V
    : D extends ChoicesDefinition<infer V>
      ? readonly V[]
      : D extends ChoiceMapDefinition<infer K, infer V>
        ? Readonly<Record<K, V>>
        : D extends TextDefinition
          ? string
          : D extends NamesDefinition
            ? readonly string[]
            : D extends NodesDefinition
              ? readonly ClusterNode[]
              : readonly TrustCertificate[];

export type ValuesOf<P extends Parameters> = { readonly [N in keyof P]: ValueOf<P[N]> };
export type ParameterValue = ValueOf<ParameterDefinition>;
export type AnyValues = Readonly<Record<string, ParameterValue>>;

export function flag(fallback: boolean): FlagDefinition {
  return { kind: 'flag', fallback };
}

export function choice<const V extends string>(
  values: readonly V[],
  fallback: NoInfer<V>,
): ChoiceDefinition<V> {
  return { kind: 'choice', values, fallback };
}

/** One or several of the values, always in the order in which they stand here. */
export function choices<const V extends string>(
  values: readonly V[],
  fallback: readonly NoInfer<V>[],
): ChoicesDefinition<V> {
  return { kind: 'choices', values, fallback };
}

/** One of the values for each key; a key that is not named has the fallback. */
export function choiceMap<const K extends string, const V extends string>(
  keys: readonly K[],
  values: readonly V[],
  fallback: NoInfer<V>,
): ChoiceMapDefinition<K, V> {
  return { kind: 'choice-map', keys, values, fallback };
}

export function text(most: number, { form = 'any' }: { readonly form?: TextForm } = {}): TextDefinition {
  return { kind: 'text', most, fallback: '', form };
}

/** Names of devices, each once; none: the procedure speaks of the device in general. */
export function names(most: number): NamesDefinition {
  return { kind: 'names', most, fallback: [] };
}

export function clusterNodes(fallback: readonly ClusterNode[]): NodesDefinition {
  return { kind: 'nodes', fallback };
}

export function trustCertificates(
  stores: readonly string[],
  fallback: readonly TrustCertificate[],
): TrustDefinition {
  return { kind: 'trust-certificates', stores, fallback };
}

/** A password that is only checked: it goes into no step, no run and no report. */
export function secret(form: 'admin-password'): SecretDefinition {
  return { kind: 'secret', form };
}
