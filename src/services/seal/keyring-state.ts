import { operationError, type OperationError } from '#contract/operation-error';
import type { SealStatus } from '#contract/operations/app-operations';
import type { Cipher } from '../ports/cipher';
import type { DocumentStore } from '../ports/document-store';
import type { SystemKeyStore } from '../ports/system-key-store';
import { fitsProof, unwrapBySystem } from './data-key';
import { KEYRING_PLACE, keyringKind, type Keyring } from './keyring';
import { readKeyring, writeKeyring, type KeyringFile } from './keyring-file';
import { createOpenVault, type Vault } from './vault';

export interface KeyringPorts {
  readonly store: DocumentStore;
  readonly cipher: Cipher;
  /** Null in a shell that has no key store. */
  readonly keyStore: SystemKeyStore | null;
}

/** The keyring as it lies on disk now, whoever wrote it, and the data key where it has been unwrapped. */
export class KeyringState {
  readonly #ports: KeyringPorts;
  #stamp: string | null | undefined;
  #file: KeyringFile = { state: 'absent' };
  #dataKey: Uint8Array | null = null;
  #forgotten = false;
  /** Undefined until it has been asked once. */
  #keyStore: SystemKeyStore | null | undefined;

  constructor(ports: KeyringPorts) {
    this.#ports = ports;
  }

  get file(): KeyringFile {
    return this.#file;
  }

  get dataKey(): Uint8Array | null {
    return this.#dataKey;
  }

  /** The system's key store where it works on this machine. */
  get keyStore(): SystemKeyStore | null {
    return this.#keyStore ?? null;
  }

  /** Follows what other processes do to the keyring; call it before asking for anything else. */
  async refresh(): Promise<void> {
    const { keyStore } = this.#ports;
    this.#keyStore ??= (await keyStore?.isAvailable()) === true ? keyStore : null;
    const now = await this.#ports.store.stamp(KEYRING_PLACE);
    if (now === this.#stamp) return;
    const file = await readKeyring(this.#ports.store);
    this.#file = file;
    this.#dataKey = file.state === 'present' ? await this.#keyFor(file.keyring) : null;
    this.#stamp = now;
  }

  async save(keyring: Keyring, dataKey: Uint8Array): Promise<void> {
    await writeKeyring(this.#ports.store, keyring);
    this.adopt(dataKey);
    await this.refresh();
  }

  /** Takes an unwrapped data key into use. */
  adopt(dataKey: Uint8Array): void {
    this.#dataKey = dataKey;
    this.#forgotten = false;
  }

  /** Forgets the data key; the system's key store does not bring it back until the next start. */
  forget(): void {
    this.#dataKey = null;
    this.#forgotten = this.#file.state === 'present';
  }

  vault(): Vault {
    if (this.#file.state === 'absent') return { state: 'unprotected' };
    return this.#dataKey === null ? { state: 'locked' } : createOpenVault(this.#ports.cipher, this.#dataKey);
  }

  status(): SealStatus {
    const { state } = this.vault();
    const systemKeyStore = this.keyStore !== null;
    const file = this.#file;
    if (file.state === 'absent') return { state, protectedBy: 'none', systemKeyStore };
    const bySystem = file.state === 'present' && !file.keyring.passphrase;
    return { state, protectedBy: bySystem ? 'system-key-store' : 'passphrase', systemKeyStore };
  }

  /** Why the keyring can't be used at all; null where it can, or where there is none. */
  obstacle(): OperationError | null {
    const file = this.#file;
    if (file.state === 'damaged') return operationError('seal.damaged', {});
    if (file.state !== 'newer') return null;
    return operationError('library.newer-version', { version: file.version, supported: keyringKind.version });
  }

  async #keyFor(keyring: Keyring): Promise<Uint8Array | null> {
    if (this.#dataKey !== null && fitsProof(this.#ports.cipher, this.#dataKey, keyring.proof))
      return this.#dataKey;
    const system = this.#forgotten ? null : this.keyStore;
    return system && keyring.systemKeyStore ? unwrapBySystem(system, keyring.systemKeyStore) : null;
  }
}
