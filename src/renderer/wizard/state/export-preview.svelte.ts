import type { Client, Contract } from '#contract/contract';
import type { OutputOf } from '#contract/operation';
import type { OperationError } from '#contract/operation-error';
import type { Language } from '#contract/shapes';
import type { TargetId } from '#core/export/target';
import { findTarget } from '#core/export/targets';
import type { ProfileDocument } from '#core/profile/profile-document';
import type { Pkcs12Input } from '../certificate/pkcs12-input';

export type ExportResult = OutputOf<Contract['export.run']>;
export type SecretsMode = 'include' | 'mask';

export type PreviewState =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly last: ExportResult | null }
  | { readonly kind: 'known'; readonly result: ExportResult }
  | { readonly kind: 'failed'; readonly error: OperationError };

/** Whether a target may be given a PKCS#12 file for a profile. */
export function takesClientIdentity(
  target: TargetId,
  { security }: Pick<ProfileDocument, 'security'>,
): boolean {
  return security === 'eap-tls' && findTarget(target).takesClientIdentity === true;
}

/** What is exported and how: target, options, what becomes of secrets; and the preview of it. */
export class ExportPreview {
  target = $state<TargetId>('phone-card');
  /** Options by target id, as typed; an empty text means the target's own fallback. */
  options = $state<Partial<Record<TargetId, Record<string, string>>>>({});
  /** What becomes of secrets in the files; where nothing was said, the target's own default. */
  secrets = $state<Partial<Record<TargetId, SecretsMode>>>({});
  /** For targets that take one, on rows with EAP-TLS; lives as long as this preview and is stored nowhere. */
  clientIdentity = $state.raw<Pkcs12Input | null>(null);
  /** Secrets are on screen only when they were asked for. */
  revealed = $state(false);
  state = $state.raw<PreviewState>({ kind: 'none' });

  readonly #client: Pick<Client, 'export.run'>;
  #question = 0;

  constructor(client: Pick<Client, 'export.run'>) {
    this.#client = client;
  }

  secretsFor(target: TargetId): SecretsMode {
    return this.secrets[target] ?? findTarget(target).secretsByDefault;
  }

  setOption(name: string, value: string): void {
    this.options[this.target] = { ...this.options[this.target], [name]: value };
  }

  #given(): Record<string, Record<string, string>> {
    const given = Object.entries($state.snapshot(this.options)).map(([target, values]) => [
      target,
      Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')),
    ]);
    return Object.fromEntries(given) as Record<string, Record<string, string>>;
  }

  /** Writes some targets as the files will be. */
  run(profile: ProfileDocument, target: TargetId, language: Language, secrets: SecretsMode) {
    const given = takesClientIdentity(target, profile) ? this.clientIdentity : null;
    const identity = given && { base64: given.base64, passphrase: given.passphrase };
    return this.#client['export.run']({
      ...{ profile, targets: [target], language, secrets, options: this.#given() },
      ...(identity && { clientIdentity: identity }),
    });
  }

  /** Shows the chosen target anew; an answer to an older question is dropped. */
  async refresh(profile: ProfileDocument, language: Language): Promise<void> {
    this.#question += 1;
    const number = this.#question;
    const last = this.state.kind === 'known' ? this.state.result : null;
    this.state = { kind: 'working', last };
    const reply = await this.run(profile, this.target, language, this.revealed ? 'include' : 'mask');
    if (number !== this.#question) return;
    this.state = reply.ok ? { kind: 'known', result: reply.value } : { kind: 'failed', error: reply.error };
  }

  clear(): void {
    this.#question += 1;
    this.state = { kind: 'none' };
  }
}
