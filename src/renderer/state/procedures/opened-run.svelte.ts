import type { Reply } from '#contract/contract';
import type { StoredRun } from '#contract/procedure/run-schema';
import { stepStates, latestEntries } from '#core/procedure/run/run';
import { attempt, ask, tellError } from '../ask.svelte';
import { getClient } from '../client';

/** What is recorded with a step. */
export interface StepRecord {
  readonly fields: Readonly<Record<string, string>>;
  readonly note: string;
}

const NOTHING = { steps: [], entries: [] } as const;

/** Who records; stays filled in from one step to the next while the program runs. */
class Recorder {
  initials = $state('');
}
export const recorder = new Recorder();

/** A run on the page. Each record is on the disk before the page shows it. */
export class OpenedRun {
  run = $state.raw<StoredRun | null>(null);
  isMissing = $state(false);
  isRecording = $state(false);
  readonly id: string;

  readonly states = $derived(stepStates(this.run ?? NOTHING));
  readonly latest = $derived(latestEntries(this.run ?? NOTHING));

  constructor(id: string) {
    this.id = id;
  }

  async load(): Promise<void> {
    const read = await attempt(getClient()['run.get']({ id: this.id }));
    if (read.ok) this.run = read.value;
    else if (read.error.code === 'run.not-found') this.isMissing = true;
    else tellError(read.error);
  }

  tick(step: string, { fields, note }: StepRecord): Promise<boolean> {
    return this.#record((run) => getClient()['run.tick']({ ...run, step, note, fields: { ...fields } }));
  }

  /** The same record for several steps, one after the other; ends at the first that is refused. */
  async tickAll(steps: readonly string[], record: StepRecord): Promise<boolean> {
    for (const step of steps) if (!(await this.tick(step, record))) return false;
    return true;
  }

  skip(step: string, note: string): Promise<boolean> {
    return this.#record((run) => getClient()['run.skip']({ ...run, step, note }));
  }

  undo(): Promise<boolean> {
    return this.#record((run) => getClient()['run.undo']({ ...run, note: '' }));
  }

  end(how: 'finished' | 'stopped'): Promise<boolean> {
    return this.#record(({ id, revision }) => getClient()['run.end']({ id, revision, how }));
  }

  async delete(): Promise<boolean> {
    return (await ask(getClient()['run.delete']({ id: this.id }))) !== null;
  }

  /** Somebody else's record is read before the user is told of it, so that the page shows what is meant. */
  async #record(
    send: (seen: {
      readonly id: string;
      readonly revision: number;
      readonly initials: string;
    }) => Promise<Reply<StoredRun>>,
  ): Promise<boolean> {
    if (this.run === null || this.isRecording) return false;
    this.isRecording = true;
    const { id, revision } = this.run;
    const reply = await attempt(send({ id, revision, initials: recorder.initials }));
    this.isRecording = false;
    if (reply.ok) {
      this.run = reply.value;
      return true;
    }
    if (reply.error.code === 'run.conflict') await this.load();
    tellError(reply.error);
    return false;
  }
}
