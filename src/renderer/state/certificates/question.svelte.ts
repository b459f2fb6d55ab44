import type { Contract } from '#contract/contract';
import type { InputOf, OutputOf } from '#contract/operation';
import type { OperationError } from '#contract/operation-error';
import { guessRoles, type DeskRoles } from '#core/certificate/desk/guess-roles';
import type { CertificateFacts } from '#core/certificate/facts';
import { PAC_DEFAULT_DAYS } from '#core/certificate/lens/time-line';
import { manufacturingCa } from '#core/certificate/ready/manufacturing';
import { PURPOSES, type ClientMethod, type Purpose } from '#core/certificate/ready/ready-question';
import { attempt } from '../ask.svelte';
import { getClient } from '../client';
import { bundleOf } from './bundle';
import { digitsIn, instantOf, offsetOf, ownZone } from './clock-choice';
import { desk } from './desk.svelte';

export type ReadyInput = InputOf<Contract['certificate.ready']>;
export type Readiness = OutputOf<Contract['certificate.ready']>;

/** How the phone logs on; EAP-TLS by where its certificate comes from. */
export const LOGON_METHODS = ['peap', 'eap-fast', 'mic', 'user-installed', 'scep', 'lsc'] as const;
export type LogonMethod = (typeof LOGON_METHODS)[number];

/** The answer for one direction; `missing`: the certificate that it is about is not there. */
export type Answer =
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly error: OperationError }
  | { readonly kind: 'known'; readonly readiness: Readiness };

export type OverallVerdict = Readiness['verdict'] | 'incomplete';

/** What a profile says about the certificates of its phones. */
export interface DeskProfile {
  readonly name: string;
  readonly method: LogonMethod | null;
  readonly username: string;
  /** PEM of the authentication server CA; empty where it has none. */
  readonly serverCa: string;
}

function guessMethod(client: CertificateFacts | undefined): LogonMethod {
  if (client === undefined) return 'peap';
  return manufacturingCa(client) === null ? 'user-installed' : 'mic';
}

function clientMethod(method: LogonMethod): ClientMethod {
  return method === 'peap' || method === 'eap-fast' ? 'user-installed' : method;
}

/** What is asked about the certificates on the desk, with what the files themselves suggest, and the answers. */
class DeskQuestion {
  /** What was chosen by hand; what is absent is guessed. */
  chosen = $state.raw<Partial<DeskRoles>>({});
  chosenMethod = $state<LogonMethod | null>(null);
  username = $state('');
  serverName = $state('');
  fips = $state(false);
  zone = $state(ownZone());
  /** Digits of the phone's clock; null: it goes right. */
  digits = $state<string | null>(null);
  /** This computer's clock when it was last looked at. */
  now = $state(Date.now());
  /** Day on which the PAC was issued, as a date field has it; empty: today. */
  pacIssued = $state('');
  pacDays = $state<number | null>(PAC_DEFAULT_DAYS);
  /** Name of the profile that filled this in; null where none did. */
  profileName = $state<string | null>(null);
  answers = $state.raw<Partial<Record<Purpose, Answer>>>({});

  readonly #guessed: DeskRoles = $derived(guessRoles(desk.certificates, desk.keys));

  /** Who holds what; a choice whose certificate left the desk counts no longer. */
  readonly roles: DeskRoles = $derived.by(() => {
    const there = new Set(desk.certificates.map(({ sha256 }) => sha256));
    const one = (role: 'server' | 'client') => {
      const chosen = this.chosen[role];
      return chosen === undefined || (chosen !== null && !there.has(chosen)) ? this.#guessed[role] : chosen;
    };
    const many = (role: 'phoneTrusts' | 'radiusTrusts') =>
      this.chosen[role]?.filter((sha256) => there.has(sha256)) ?? this.#guessed[role];
    return {
      ...{ server: one('server'), client: one('client') },
      ...{ phoneTrusts: many('phoneTrusts'), radiusTrusts: many('radiusTrusts') },
    };
  });

  readonly method: LogonMethod = $derived(
    this.chosenMethod ?? guessMethod(desk.certificates.find(({ sha256 }) => sha256 === this.roles.client)),
  );

  /** The directions in which certificates are checked: with EAP-TLS both. */
  readonly purposes: readonly Purpose[] = $derived(
    this.method === 'peap' || this.method === 'eap-fast' ? ['radius-server'] : PURPOSES.toReversed(),
  );

  /** The instant that the phone's clock shows. */
  readonly instant: number = $derived(
    this.digits === null ? this.now : (instantOf(this.zone, this.digits) ?? this.now),
  );

  readonly offsetMinutes: number = $derived(offsetOf(this.zone, this.instant));

  /** The digits that stand on the phone's display. */
  get shownDigits(): string {
    return this.digits ?? digitsIn(this.zone, this.now);
  }

  readonly pac: ReadyInput['pac'] = $derived.by(() => {
    if (this.method !== 'eap-fast' || this.pacDays === null) return null;
    const issued = Date.parse(this.pacIssued);
    return {
      issued: new Date(Number.isNaN(issued) ? this.now : issued).toISOString(),
      days: Math.min(3650, Math.max(1, Math.round(this.pacDays))),
    };
  });

  /** What is asked in one direction; null where its certificate is missing. */
  #input(purpose: Purpose): ReadyInput | null {
    const isServer = purpose === 'radius-server';
    const { roles } = this;
    const leaf = desk.certificates.find(({ sha256 }) => sha256 === (isServer ? roles.server : roles.client));
    if (leaf === undefined) return null;
    const trusts = isServer ? roles.phoneTrusts : roles.radiusTrusts;
    const held = desk.certificates.filter(({ sha256 }) => trusts.includes(sha256));
    const others = desk.certificates.filter((one) => one !== leaf && !held.includes(one));
    const key = desk.keyFileOf(leaf);
    const name = (isServer ? this.serverName : this.username).trim();
    return {
      purpose,
      certificate: leaf.der,
      ...{ key: key?.base64 ?? null, passphrase: key?.passphrase ?? null },
      chain: others.length === 0 ? [] : [bundleOf(others)],
      trust: held.length === 0 ? [] : [bundleOf(held)],
      name: name === '' ? null : name,
      clock: { now: new Date(this.instant).toISOString(), offsetMinutes: this.offsetMinutes },
      ...{ method: clientMethod(this.method), fips: this.fips, pac: isServer ? this.pac : null },
    };
  }

  /** Everything that is asked now; a new object whenever anything of it changes. */
  readonly inputs: readonly { readonly purpose: Purpose; readonly input: ReadyInput | null }[] = $derived(
    this.purposes.map((purpose) => ({ purpose, input: this.#input(purpose) })),
  );

  #turn = 0;

  /** Asks in every direction; an answer that came too late is thrown away. */
  async ask(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const { inputs } = this;
    const answers = await Promise.all(
      inputs.map(async ({ purpose, input }) => [purpose, await this.#answer(input)] as const),
    );
    if (turn === this.#turn) this.answers = Object.fromEntries(answers);
  }

  async #answer(input: ReadyInput | null): Promise<Answer> {
    if (input === null) return { kind: 'missing' };
    const reply = await attempt(getClient()['certificate.ready'](input));
    return reply.ok ? { kind: 'known', readiness: reply.value } : { kind: 'failed', error: reply.error };
  }

  /** The worst of all directions; one that can't be answered leaves the whole open, unless another says no; null until answered. */
  readonly verdict: OverallVerdict | null = $derived.by(() => {
    if (this.purposes.some((purpose) => this.answers[purpose] === undefined)) return null;
    const verdicts = this.purposes.map((purpose): OverallVerdict => {
      const answer = this.answers[purpose];
      return answer?.kind === 'known' ? answer.readiness.verdict : 'incomplete';
    });
    const worst = (['not-ready', 'incomplete', 'warnings'] as const).find((one) => verdicts.includes(one));
    return worst ?? 'ready';
  });

  choose(change: Partial<DeskRoles>): void {
    this.chosen = { ...this.chosen, ...change };
  }

  /** Fills in what a profile says; its server CA goes onto the desk as what the phone trusts. */
  async startFrom({ name, method, username, serverCa }: DeskProfile): Promise<void> {
    this.reset();
    this.profileName = name === '' ? null : name;
    this.chosenMethod = method;
    this.username = username;
    if (serverCa.trim() === '') return;
    const before = new Set(desk.files.map(({ id }) => id));
    await desk.takeText(serverCa, name);
    const added = desk.files.filter(({ id }) => !before.has(id));
    const held = added.flatMap(({ content }) =>
      content.kind === 'read' ? content.file.entries.filter((entry) => entry.type === 'certificate') : [],
    );
    if (held.length > 0) this.choose({ phoneTrusts: held.map(({ sha256 }) => sha256) });
  }

  /** As the page begins: everything guessed, the clock right. */
  reset(): void {
    this.chosen = {};
    this.chosenMethod = null;
    this.username = '';
    this.serverName = '';
    this.fips = false;
    this.zone = ownZone();
    this.digits = null;
    this.now = Date.now();
    this.pacIssued = '';
    this.pacDays = PAC_DEFAULT_DAYS;
    this.profileName = null;
    this.answers = {};
  }
}

export const deskQuestion = new DeskQuestion();
