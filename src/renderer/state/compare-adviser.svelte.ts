import type { RoamingAdvice } from '#core/pair/adviser';
import type { PhoneModel } from '#core/phone/models';
import type { ApPlatform } from '#core/profile/vocabulary';
import { ask } from './ask.svelte';
import { getClient } from './client';

/** What the site has, and what is to be offered there. */
class RoamingAdviser {
  security = $state<'psk' | 'eap'>('eap');
  models = $state.raw<readonly PhoneModel[]>(['8821', '8861']);
  platforms = $state.raw<readonly ApPlatform[]>(['c9800']);
  otherClients = $state(false);
  /** Null while something is missing. */
  advice = $state.raw<RoamingAdvice | null>(null);

  #turn = 0;

  /** Asks for what is chosen now; an answer that came too late is thrown away. */
  async ask(): Promise<void> {
    const { security, models, platforms, otherClients } = this;
    this.#turn += 1;
    const turn = this.#turn;
    if (models.length === 0 || platforms.length === 0) {
      this.advice = null;
      return;
    }
    const site = { security, models: [...models], platforms: [...platforms], otherClients };
    const advice = await ask(getClient()['pair.advise'](site));
    if (turn === this.#turn) this.advice = advice;
  }
}

export const adviser = new RoamingAdviser();
