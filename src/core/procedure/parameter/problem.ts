import type { ClusterRole } from '../vocabulary';
import type { ParameterDefinition } from './definition';

/** What a parameter takes, for whoever has to say it right. */
export type Allowed =
  | { readonly form: 'flag' }
  | { readonly form: 'one-of'; readonly values: readonly string[] }
  | { readonly form: 'some-of'; readonly values: readonly string[] }
  | { readonly form: 'choice-map'; readonly keys: readonly string[]; readonly values: readonly string[] }
  | { readonly form: 'text'; readonly most: number }
  | { readonly form: 'release' }
  | { readonly form: 'host' }
  | { readonly form: 'fingerprint' }
  | { readonly form: 'user-name'; readonly most: number }
  | { readonly form: 'names'; readonly most: number }
  | { readonly form: 'nodes'; readonly roles: readonly ClusterRole[] }
  | { readonly form: 'trust-certificates'; readonly stores: readonly string[] }
  | { readonly form: 'admin-password' }
  | { readonly form: 'object' };

/** Why a parameter is refused. Never holds the value that was given: it may be a secret in the wrong place. */
export interface ParameterProblem {
  readonly problem:
    | 'unknown'
    | 'not-allowed'
    | 'one-imp-publisher'
    | 'one-cucm-publisher'
    | 'names-differ'
    | 'identity-certificate';
  readonly parameter: string;
  readonly allowed: Allowed;
}

/** What a definition takes. */
export function allowedBy(definition: ParameterDefinition): Allowed {
  switch (definition.kind) {
    case 'flag':
      return { form: 'flag' };
    case 'choice':
      return { form: 'one-of', values: definition.values };
    case 'choices':
      return { form: 'some-of', values: definition.values };
    case 'choice-map':
      return { form: 'choice-map', keys: definition.keys, values: definition.values };
    case 'text':
      return definition.form === 'any' || definition.form === 'user-name'
        ? { form: definition.form === 'any' ? 'text' : 'user-name', most: definition.most }
        : { form: definition.form };
    case 'names':
      return { form: 'names', most: definition.most };
    case 'nodes':
      return {
        form: 'nodes',
        roles: ['imp-publisher', 'imp-subscriber', 'cucm-publisher', 'cucm-subscriber'],
      };
    case 'trust-certificates':
      return { form: 'trust-certificates', stores: definition.stores };
    case 'secret':
      return { form: definition.form };
  }
}
