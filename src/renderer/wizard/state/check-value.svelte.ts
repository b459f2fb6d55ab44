import type { Client } from '#contract/contract';
import { checkPskKey } from '#core/key/psk';
import { checkSsid } from '#core/key/ssid';
import { hasErrors } from '#core/finding/finding';
import type { KeyFormat } from '#core/key/key-format';
import type { After } from './timer';

export interface CheckValueQuestion {
  readonly ssid: string;
  readonly format: KeyFormat;
  readonly key: string;
}

export type CheckValueState =
  /** Key or SSID are not valid yet, so there is nothing to compare. */
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | { readonly kind: 'known'; readonly value: string }
  | { readonly kind: 'failed' };

/** Milliseconds without typing after which the value is derived: 4,096 rounds are not for every key press. */
const DELAY = 400;

/** The check value of the key being typed; an answer to an older question is dropped. */
export class CheckValue {
  state = $state.raw<CheckValueState>({ kind: 'none' });
  readonly #client: Pick<Client, 'key.checkValue'>;
  readonly #after: After;
  #cancel: () => void = () => undefined;
  #question = 0;

  constructor(client: Pick<Client, 'key.checkValue'>, after: After) {
    this.#client = client;
    this.#after = after;
  }

  ask(question: CheckValueQuestion): void {
    this.#cancel();
    this.#question += 1;
    const number = this.#question;
    if (hasErrors([...checkSsid(question.ssid), ...checkPskKey(question.key, question.format)])) {
      this.state = { kind: 'none' };
      return;
    }
    this.state = { kind: 'working' };
    this.#cancel = this.#after(DELAY, () => void this.#answer(question, number));
  }

  stop(): void {
    this.#cancel();
    this.#question += 1;
  }

  async #answer(question: CheckValueQuestion, number: number): Promise<void> {
    const reply = await this.#client['key.checkValue'](question);
    if (number !== this.#question) return;
    if (!reply.ok) this.state = { kind: 'failed' };
    else
      this.state =
        'checkValue' in reply.value ? { kind: 'known', value: reply.value.checkValue } : { kind: 'none' };
  }
}
