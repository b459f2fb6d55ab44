import type { Contract } from '#contract/contract';
import type { InputOf, OutputOf } from '#contract/operation';
import type { OperationError } from '#contract/operation-error';
import type { DialectId } from '#core/import/model/dialect-id';
import { language } from '../i18n/index.svelte';
import { ask, attempt, tellError } from './ask.svelte';
import { getClient } from './client';
import { sourceOfFile, sourceOfText, toInput, type CompareSource } from './compare-source';
import { libraryProfiles } from './library.svelte';
import { saveWrittenFiles } from './save-file';

export type Reading = OutputOf<Contract['configuration.read']>;
export type ReadNetwork = Reading['networks'][number];
export type Comparison = OutputOf<Contract['pair.compare']>;
type CompareInput = InputOf<Contract['pair.compare']>;

/**
 * What the compare page holds: the configuration that was put in, what was read of it, and the comparison. It lives
 * in memory alone, so that it is still there after a look at another page and gone with the window.
 */
class CompareSession {
  source = $state.raw<CompareSource | null>(null);
  /** Why the last file could not even be taken. */
  refused = $state.raw<'too-large' | 'unreadable' | null>(null);
  /** Chosen by hand; empty where it is detected. */
  dialect = $state<DialectId | ''>('');
  reading = $state.raw<Reading | null>(null);
  error = $state.raw<OperationError | null>(null);
  isReading = $state(false);

  profileId = $state('');
  /** Chosen by hand; null: the one with the profile's SSID. */
  networkId = $state<string | null>(null);
  wpaCompatibility = $state<'' | 'on' | 'off'>('');
  otherClients = $state(false);
  onlyDifferences = $state(false);
  comparison = $state.raw<Comparison | null>(null);
  compareError = $state.raw<OperationError | null>(null);
  isComparing = $state(false);

  /** An answer to a question that has been asked anew since is thrown away. */
  #readTurn = 0;
  #compareTurn = 0;

  get hasAccessPoint(): boolean {
    return this.reading?.networks.some(({ side }) => side === 'ap') ?? false;
  }

  takeText(text: string): Promise<void> {
    return this.#take(sourceOfText(text));
  }

  async takeFile(file: File): Promise<void> {
    this.isReading = true;
    const taken = await sourceOfFile(file);
    this.isReading = false;
    if (typeof taken !== 'string') return this.#take(taken);
    this.clear();
    this.refused = taken;
  }

  #take(source: CompareSource): Promise<void> {
    this.clear();
    this.source = source;
    return this.read();
  }

  /** Takes the configuration away; the profile stays chosen. */
  clear(): void {
    this.#readTurn += 1;
    this.#compareTurn += 1;
    this.source = null;
    this.refused = null;
    this.dialect = '';
    this.reading = null;
    this.error = null;
    this.isReading = false;
    this.networkId = null;
    this.#forgetComparison();
  }

  /** As after a start of the program. */
  reset(): void {
    this.clear();
    this.profileId = '';
    this.wpaCompatibility = '';
    this.otherClients = false;
    this.onlyDifferences = false;
  }

  #forgetComparison(): void {
    this.comparison = null;
    this.compareError = null;
    this.isComparing = false;
  }

  /** The configuration as operations take it; null where none was put in. */
  get input(): Pick<CompareInput, 'text' | 'base64' | 'dialect'> | null {
    if (this.source === null) return null;
    return { ...toInput(this.source), ...(this.dialect === '' ? {} : { dialect: this.dialect }) };
  }

  async read(): Promise<void> {
    const { input } = this;
    if (input === null) return;
    this.#readTurn += 1;
    const turn = this.#readTurn;
    this.isReading = true;
    this.#forgetComparison();
    const reply = await attempt(getClient()['configuration.read'](input));
    if (turn !== this.#readTurn) return;
    this.isReading = false;
    this.reading = reply.ok ? reply.value : null;
    this.error = reply.ok ? null : reply.error;
    this.networkId = null;
    if (reply.ok) await this.#afterReading();
  }

  chooseDialect(dialect: DialectId | ''): Promise<void> {
    this.dialect = dialect;
    return this.read();
  }

  chooseProfile(id: string): Promise<void> {
    this.profileId = id;
    this.networkId = null;
    return this.compare();
  }

  chooseNetwork(id: string): Promise<void> {
    this.networkId = id;
    return this.compare();
  }

  /** A profile whose SSID is in the configuration is the one that is meant, until another is chosen. */
  async #afterReading(): Promise<void> {
    const profiles = libraryProfiles() ?? [];
    if (!profiles.some(({ id }) => id === this.profileId)) {
      const ssids = this.reading?.networks.map(({ ssid }) => ssid?.text ?? null) ?? [];
      this.profileId = profiles.find(({ ssid }) => ssids.includes(ssid))?.id ?? '';
    }
    await this.compare();
  }

  #question(): CompareInput | null {
    const { input } = this;
    if (input === null || this.profileId === '' || !this.hasAccessPoint) return null;
    return {
      ...input,
      profileId: this.profileId,
      ...(this.networkId === null ? {} : { networkId: this.networkId }),
      ...(this.wpaCompatibility === '' ? {} : { wpaCompatibility: this.wpaCompatibility }),
      ...(this.otherClients ? { fleet: { models: [], others: true } } : {}),
    };
  }

  async compare(): Promise<void> {
    const question = this.#question();
    this.#compareTurn += 1;
    const turn = this.#compareTurn;
    if (question === null) {
      this.#forgetComparison();
      return;
    }
    this.isComparing = true;
    const reply = await attempt(getClient()['pair.compare'](question));
    if (turn !== this.#compareTurn) return;
    this.isComparing = false;
    this.comparison = reply.ok ? reply.value : null;
    this.compareError = reply.ok ? null : reply.error;
    if (!reply.ok && reply.error.code === 'seal.locked') tellError(reply.error);
  }

  /** The lines of the fix with their secrets; null where there are none or the user has been told why not. */
  async revealedLines(): Promise<readonly string[] | null> {
    const question = this.#question();
    if (question === null) return null;
    const compared = await ask(getClient()['pair.compare']({ ...question, reveal: true }));
    return compared?.fix.checked === true ? compared.fix.lines : null;
  }

  /** Saves the comparison as a file; gives its name. */
  async saveReport(format: 'html' | 'pdf'): Promise<string | null> {
    const question = this.#question();
    if (question === null) return null;
    const report = await ask(getClient()['pair.report']({ ...question, language: language(), format }));
    if (report === null) return null;
    saveWrittenFiles([report]);
    return report.fileName;
  }
}

export const compare = new CompareSession();
