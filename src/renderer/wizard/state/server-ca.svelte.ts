import type { Client, Contract } from '#contract/contract';
import type { OutputOf } from '#contract/operation';
import type { OperationError } from '#contract/operation-error';

export type ServerCaFacts = OutputOf<Contract['certificate.checkServerCa']>;

export type ServerCaState =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | { readonly kind: 'known'; readonly facts: ServerCaFacts }
  | { readonly kind: 'failed'; readonly error: OperationError };

/** What the phone makes of the CA that was dropped, pasted or stored; an older answer is dropped. */
export class ServerCaCheck {
  state = $state.raw<ServerCaState>({ kind: 'none' });
  readonly #client: Pick<Client, 'certificate.checkServerCa'>;
  #question = 0;

  constructor(client: Pick<Client, 'certificate.checkServerCa'>) {
    this.#client = client;
  }

  /** Gives the facts, or null where it is no certificate or another question came meanwhile. */
  async check(base64: string): Promise<ServerCaFacts | null> {
    this.#question += 1;
    const number = this.#question;
    this.state = { kind: 'working' };
    const reply = await this.#client['certificate.checkServerCa']({ base64 });
    if (number !== this.#question) return null;
    this.state = reply.ok ? { kind: 'known', facts: reply.value } : { kind: 'failed', error: reply.error };
    return reply.ok ? reply.value : null;
  }

  forget(): void {
    this.#question += 1;
    this.state = { kind: 'none' };
  }
}
