import type { Client } from '#contract/contract';
import type { OperationError } from '#contract/operation-error';
import { hasErrors, type Finding } from '#core/finding/finding';
import type { ParsedProfile } from '#core/profile/check-profile';
import type { ProfileDocument } from '#core/profile/profile-document';
import type { SchemeRow } from '#core/scheme/table5';
import type { Combination } from '#core/scheme/vocabulary';
import type { WizardStep } from '../../state/route.svelte';
import { isAboutNothingEntered, stepOfPath, stepsFor } from '../flow/steps';
import { checkForm, type FormCheck } from '../form/check-form';
import { parseDraft, type Draft } from '../form/draft';
import { emptyForm, type WizardForm } from '../form/form';
import { toForm } from '../form/from-profile';
import { currentRow, currentScheme, type SchemeState } from '../form/scheme-state';
import { createDraftSaver, type DraftSaver, type DraftStatus } from './draft-saver';
import type { After } from './timer';

export interface WizardPorts {
  readonly client: Pick<Client, 'library.get' | 'library.save' | 'draft.get' | 'draft.put' | 'draft.clear'>;
  readonly after: After;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export type Opening =
  | { readonly kind: 'loading' }
  /** Unfinished work lies there: the user says what becomes of it. */
  | { readonly kind: 'draft-found'; readonly draft: Draft }
  | { readonly kind: 'failed'; readonly error: OperationError }
  | { readonly kind: 'ready' };

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly id: string }
  /** The form does not have the shape of a profile yet; the findings say where. */
  | { readonly kind: 'incomplete' }
  /** Somebody else saved the profile meanwhile. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly error: OperationError };

/** One profile being worked on: its form, what the rules say about it, its draft and its saving. */
export class Wizard {
  form = $state<WizardForm>(emptyForm());
  opening = $state.raw<Opening>({ kind: 'loading' });
  draftStatus = $state.raw<DraftStatus>({ kind: 'unchanged' });
  /** Null for a profile that has not been saved yet. */
  id = $state<string | null>(null);
  /** Steps that were left once: what they lack is said from then on. */
  left = $state<readonly WizardStep[]>([]);
  saving = $state(false);

  readonly #ports: WizardPorts;
  readonly #saver: DraftSaver;
  #baseRevision: number | null = null;
  #clean = $state('');
  #request = 0;

  readonly #check: FormCheck = $derived.by(() => checkForm($state.snapshot(this.form), this.id));
  readonly parsed: ParsedProfile = $derived(this.#check.parsed);
  readonly findings: readonly Finding[] = $derived(this.#check.findings);
  readonly document: ProfileDocument | null = $derived(this.parsed.ok ? this.parsed.document : null);
  readonly scheme: Combination | null = $derived(currentScheme(this.form));
  readonly row: SchemeRow | null = $derived(currentRow(this.form));
  readonly steps: readonly WizardStep[] = $derived(stepsFor(this.scheme?.security));
  readonly isDirty: boolean = $derived(JSON.stringify(this.form) !== this.#clean);
  readonly hasErrors: boolean = $derived(hasErrors(this.findings));

  constructor(ports: WizardPorts) {
    this.#ports = ports;
    this.#saver = createDraftSaver({ ...ports, onStatus: (status) => (this.draftStatus = status) });
  }

  /** Opens a stored profile, or an empty form for null. */
  async open(id: string | null): Promise<void> {
    const request = (this.#request += 1);
    this.opening = { kind: 'loading' };
    const { client } = this.#ports;
    await this.#saver.flush();
    const [stored, kept] = await Promise.all([
      id === null ? null : client['library.get']({ id }),
      client['draft.get']({}),
    ]);
    if (request !== this.#request) return;
    if (stored !== null && !stored.ok) {
      this.opening = { kind: 'failed', error: stored.error };
      return;
    }
    this.#start(
      stored === null ? emptyForm() : toForm(stored.value.profile),
      id,
      stored?.value.revision ?? null,
    );
    const draft = kept.ok ? parseDraft(kept.value.draft) : null;
    this.opening = draft === null ? { kind: 'ready' } : { kind: 'draft-found', draft };
  }

  #start(form: WizardForm, id: string | null, baseRevision: number | null): void {
    this.form = form;
    this.id = id;
    this.#baseRevision = baseRevision;
    this.#clean = JSON.stringify(form);
    this.left = id === null ? [] : ['network', 'security', 'keys', 'radius', 'review'];
    this.draftStatus = { kind: 'unchanged' };
  }

  /** Takes up unfinished work where it was left. */
  continueDraft(draft: Draft): void {
    this.#start(draft.form, draft.profileId, draft.baseRevision);
    this.#clean = '';
    this.left = ['network', 'security', 'keys', 'radius', 'review'];
    this.draftStatus = { kind: 'saved', at: draft.savedAt };
    this.opening = { kind: 'ready' };
  }

  async discardDraft(): Promise<void> {
    this.opening = { kind: 'ready' };
    await this.#saver.clear();
  }

  /** Tells the draft that the form has changed; called with every change. */
  noteChange(step: WizardStep): void {
    if (this.opening.kind !== 'ready' || !this.isDirty) return;
    this.#saver.changed({
      version: 1,
      profileId: this.id,
      baseRevision: this.#baseRevision,
      step,
      savedAt: this.#ports.now(),
      form: $state.snapshot(this.form),
    });
  }

  /** Writes what waits, so that leaving loses nothing. */
  leave(): Promise<void> {
    return this.#saver.flush();
  }

  noteLeft(step: WizardStep): void {
    if (!this.left.includes(step)) this.left = [...this.left, step];
  }

  setScheme({ narrow, scheme }: SchemeState): void {
    this.form.narrow = narrow;
    this.form.scheme = scheme;
  }

  /** What is to be said at a place of the profile; nothing about empty fields of a step that is still being filled in. */
  findingsAt(path: string, { within = false }: { readonly within?: boolean } = {}): readonly Finding[] {
    const isHere = (at: string) => at === path || (within && at.startsWith(`${path}/`));
    const isDue = (finding: Finding) =>
      this.left.includes(stepOfPath(finding.path)) || !isAboutNothingEntered(finding);
    return this.findings.filter((finding) => isHere(finding.path) && isDue(finding));
  }

  /** Stores the profile, also with errors; exporting is what errors stand in the way of. */
  async save(): Promise<SaveOutcome> {
    if (this.document === null) return { kind: 'incomplete' };
    return this.#store({ ...this.document }, this.#baseRevision);
  }

  /** Stores the form as a profile of its own beside the one that somebody else has changed. */
  saveAsCopy(name: string): Promise<SaveOutcome> {
    if (this.document === null) return Promise.resolve({ kind: 'incomplete' });
    const { id: _theirs, ...mine } = this.document;
    return this.#store({ ...mine, name }, null);
  }

  async #store(profile: ProfileDocument, baseRevision: number | null): Promise<SaveOutcome> {
    this.saving = true;
    const sent = JSON.stringify({ ...$state.snapshot(this.form), name: profile.name });
    const reply = await this.#ports.client['library.save']({
      profile,
      ...(baseRevision === null ? {} : { baseRevision }),
    });
    this.saving = false;
    if (!reply.ok)
      return reply.error.code === 'library.conflict'
        ? { kind: 'conflict' }
        : { kind: 'failed', error: reply.error };
    this.id = reply.value.id;
    this.#baseRevision = reply.value.revision;
    this.form.name = profile.name;
    // What was typed while the save was under way is a change against what was saved.
    this.#clean = sent;
    await this.#saver.clear();
    return { kind: 'saved', id: reply.value.id };
  }
}
