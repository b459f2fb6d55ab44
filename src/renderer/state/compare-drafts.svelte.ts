import type { Contract } from '#contract/contract';
import type { OutputOf } from '#contract/operation';
import type { OperationError } from '#contract/operation-error';
import type { PhoneModel } from '#core/phone/models';
import type { ProfileDocument } from '#core/profile/profile-document';
import { VLAN_RANGE } from '#core/profile/vocabulary';
import { ask, attempt } from './ask.svelte';
import { getClient } from './client';
import { compare } from './compare.svelte';
import { loadLibrary } from './library.svelte';

export type NetworkDrafts = OutputOf<Contract['pair.drafts']>['networks'][number];

function keyOf({ psk, wep }: ProfileDocument): string {
  const key = psk?.key ?? wep?.key ?? '';
  return typeof key === 'string' ? key : '';
}

function isPskHex(key: string): boolean {
  return /^[0-9a-f]{64}$/i.test(key);
}

/** One network on its way into the library: what was read of it, and what the reviewer adds. */
export class ProfileDraft {
  readonly drafts: NetworkDrafts;
  isWanted = $state(false);
  name = $state('');
  site = $state('');
  /** Index among the alternatives, as the list of choices holds it. */
  choice = $state('0');
  phoneModel = $state<PhoneModel>('generic');
  vlan = $state('');
  key = $state('');
  username = $state('');
  password = $state('');

  constructor(drafts: NetworkDrafts) {
    this.drafts = drafts;
    const [first] = drafts.profiles;
    if (first === undefined) return;
    this.isWanted = !drafts.questions.some(({ code }) => code === 'draft.not-on-air');
    this.name = first.name;
    this.site = first.site;
    this.phoneModel = first.phoneModel;
    this.vlan = first.vlan === undefined ? '' : String(first.vlan);
    this.key = keyOf(first);
    this.username = first.credentials?.username ?? '';
  }

  /** The alternative that is chosen; null where no profile fits the network. */
  get base(): ProfileDocument | null {
    return this.drafts.profiles[Number(this.choice)] ?? null;
  }

  get isVlanSound(): boolean {
    const vlan = this.vlan.trim();
    if (vlan === '') return true;
    return /^\d{1,4}$/.test(vlan) && Number(vlan) >= VLAN_RANGE.minimum && Number(vlan) <= VLAN_RANGE.maximum;
  }

  get isSound(): boolean {
    return this.name.trim() !== '' && this.isVlanSound;
  }

  /** Whether the phone logs on by name and password. */
  get asksCredentials(): boolean {
    const security = this.base?.security ?? 'none';
    return security.startsWith('peap') || security === 'eap-fast';
  }

  #protection(base: ProfileDocument): Partial<ProfileDocument> {
    const { key } = this;
    // A key that was typed anew is a passphrase, unless it is a whole master key.
    if (base.psk !== undefined) {
      const keyFormat = key === keyOf(base) ? base.psk.keyFormat : isPskHex(key) ? 'hex' : 'ascii';
      return { psk: { key, keyFormat } };
    }
    if (base.wep !== undefined) return { wep: { ...base.wep, key } };
    if (!this.asksCredentials || (this.username === '' && this.password === '')) return {};
    return { credentials: { username: this.username, password: this.password } };
  }

  /** What is saved; null where there is nothing to save. */
  toProfile(): ProfileDocument | null {
    const { base } = this;
    if (base === null || !this.isWanted) return null;
    const profile: ProfileDocument = {
      ...base,
      ...this.#protection(base),
      ...{ name: this.name.trim(), site: this.site.trim(), phoneModel: this.phoneModel },
    };
    // A profile of its own, even where the configuration is a library whose profiles have ids.
    delete profile.id;
    delete profile.vlan;
    return this.vlan.trim() === '' ? profile : { ...profile, vlan: Number(this.vlan) };
  }
}

/** The review of profiles made from the configuration that the page holds. */
export class DraftReview {
  /** Null while they are being made. */
  drafts = $state.raw<readonly ProfileDraft[] | null>(null);
  error = $state.raw<OperationError | null>(null);
  isSaving = $state(false);

  async load(): Promise<void> {
    const { input } = compare;
    if (input === null) return;
    const reply = await attempt(getClient()['pair.drafts'](input));
    this.drafts = reply.ok ? reply.value.networks.map((network) => new ProfileDraft(network)) : [];
    this.error = reply.ok ? null : reply.error;
  }

  get wanted(): readonly ProfileDraft[] {
    return (this.drafts ?? []).filter(({ isWanted, base }) => isWanted && base !== null);
  }

  get isSound(): boolean {
    return this.wanted.length > 0 && this.wanted.every(({ isSound }) => isSound);
  }

  /** Saves what is wanted, one after another; gives the ids, fewer than asked where one could not be saved. */
  async save(): Promise<readonly string[]> {
    this.isSaving = true;
    const ids: string[] = [];
    for (const draft of this.wanted) {
      const profile = draft.toProfile();
      const saved = profile && (await ask(getClient()['library.save']({ profile })));
      if (saved === null) break;
      ids.push(saved.id);
      draft.isWanted = false;
    }
    this.isSaving = false;
    await loadLibrary();
    return ids;
  }
}
