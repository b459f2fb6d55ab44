import type { ProfileDocument } from '#core/profile/profile-document';
import { proceduresFor } from '#core/procedure/from-profile';
import { makePlan, type MadePlan, type PlanProblem } from '#core/procedure/make-plan';
import type { AnyValues, ParameterValue } from '#core/procedure/parameter/definition';
import { fallbacks } from '#core/procedure/parameter/read-parameters';
import type { AnyProcedure } from '#core/procedure/procedures';
import type { Result } from '#core/result';

/** Values as they stand in the form; a secret is the text that was typed. */
export type FormValues = Readonly<Record<string, ParameterValue>>;

/** Parameters of one procedure while they are entered, and the plan that they make. */
export class PlanForm {
  readonly procedure: AnyProcedure;
  values = $state.raw<FormValues>({});
  /** What the user calls the run. */
  title = $state('');

  constructor(procedure: AnyProcedure) {
    this.procedure = procedure;
    this.values = fallbacks(procedure.parameters);
  }

  /** As the operations take them: a secret that was not typed is not given. */
  readonly given = $derived.by((): AnyValues => {
    const { parameters } = this.procedure;
    return Object.fromEntries(
      Object.entries(this.values).filter(
        ([name, value]) => parameters[name]?.kind !== 'secret' || (typeof value === 'string' && value !== ''),
      ),
    );
  });

  readonly plan: Result<MadePlan, PlanProblem> = $derived.by(() => makePlan(this.procedure.id, this.given));

  set(name: string, value: ParameterValue): void {
    this.values = { ...this.values, [name]: value };
  }

  /** Takes what a profile answers. */
  fillFrom(profile: ProfileDocument): void {
    const found = proceduresFor(profile).find(({ procedure }) => procedure === this.procedure.id);
    this.values = { ...this.values, ...found?.parameters };
    this.title = profile.name;
  }
}
