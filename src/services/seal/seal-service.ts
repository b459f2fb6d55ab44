import { operationError, type OperationError } from '#contract/operation-error';
import type { SealStatus } from '#contract/operations/app-operations';
import { failure, success, type Result } from '#core/result';
import { characterCount } from '#core/utf8';
import type { LibraryLock } from '../ports/library-lock';
import { proofOf, unwrapByPassphrase, wrapByPassphrase, wrapBySystem } from './data-key';
import { DATA_KEY_BYTES, normalPassphrase, PASSPHRASE_MINIMUM, type Keyring } from './keyring';
import { KeyringState, type KeyringPorts } from './keyring-state';
import { createOpenVault, type OpenVault, type Vault } from './vault';

export interface SealPorts extends KeyringPorts {
  readonly lock: LibraryLock;
  /** Seals every secret that is stored readable; called while the library is locked for others. */
  readonly sealStored: (vault: OpenVault) => Promise<void>;
}

type SealReply = Result<SealStatus, OperationError>;

/** The library's data key and who may use it. */
export interface SealService {
  /** What can be done with secrets now; follows what other processes do to the keyring. */
  vault(): Promise<Vault>;
  status(): Promise<SealStatus>;
  /** Makes a key where the system's key store can keep it, and finishes sealing that was cut short. */
  prepare(): Promise<void>;
  setPassphrase(passphrase: string): Promise<SealReply>;
  unlock(passphrase: string): Promise<SealReply>;
  /** Forgets the data key; only where a passphrase can bring it back. */
  lock(): Promise<SealReply>;
}

/** Idempotent: killed on the way, it starts again at the next start or unlocking. */
async function finishSealing(state: KeyringState, { cipher, sealStored }: SealPorts): Promise<void> {
  const { file, dataKey } = state;
  if (file.state !== 'present' || file.keyring.everythingSealed || dataKey === null) return;
  await sealStored(createOpenVault(cipher, dataKey));
  await state.save({ ...file.keyring, everythingSealed: true }, dataKey);
}

type Wraps = Pick<Keyring, 'passphrase' | 'systemKeyStore'>;

async function createKeyring(
  state: KeyringState,
  ports: SealPorts,
  wrap: (dataKey: Uint8Array) => Promise<Wraps>,
): Promise<void> {
  const dataKey = ports.cipher.random(DATA_KEY_BYTES);
  const wraps = await wrap(dataKey);
  // The key is on disk before the first secret that needs it.
  await state.save({ ...wraps, proof: proofOf(ports.cipher, dataKey), everythingSealed: false }, dataKey);
}

async function setPassphrase(state: KeyringState, ports: SealPorts, passphrase: string): Promise<SealReply> {
  await state.refresh();
  const obstacle = state.obstacle();
  if (obstacle !== null) return failure(obstacle);
  const { file, dataKey } = state;
  if (file.state !== 'present') {
    const wrap = async (key: Uint8Array) => ({
      passphrase: await wrapByPassphrase(ports.cipher, key, passphrase),
    });
    await createKeyring(state, ports, wrap);
  } else if (dataKey === null) {
    return failure(operationError(file.keyring.passphrase ? 'seal.already-set' : 'seal.not-available', {}));
  } else {
    const wrapped = await wrapByPassphrase(ports.cipher, dataKey, passphrase);
    await state.save({ ...file.keyring, passphrase: wrapped }, dataKey);
  }
  await finishSealing(state, ports);
  return success(state.status());
}

async function unlock(state: KeyringState, ports: SealPorts, passphrase: string): Promise<SealReply> {
  await state.refresh();
  const obstacle = state.obstacle();
  if (obstacle !== null) return failure(obstacle);
  const { file } = state;
  if (file.state !== 'present') return success(state.status());
  if (!file.keyring.passphrase) {
    return state.dataKey === null
      ? failure(operationError('seal.not-available', {}))
      : success(state.status());
  }
  const dataKey = await unwrapByPassphrase(ports.cipher, file.keyring.passphrase, passphrase);
  if (dataKey === null) return failure(operationError('seal.wrong-passphrase', {}));
  state.adopt(dataKey);
  if (!file.keyring.everythingSealed) await ports.lock.run(() => finishSealing(state, ports));
  return success(state.status());
}

async function prepare(state: KeyringState, ports: SealPorts): Promise<void> {
  await state.refresh();
  const { file, keyStore } = state;
  const toCreate = file.state === 'absent' && keyStore !== null;
  const toFinish = file.state === 'present' && !file.keyring.everythingSealed && state.dataKey !== null;
  if (!toCreate && !toFinish) return;
  await ports.lock.run(async () => {
    await state.refresh();
    if (state.file.state === 'absent' && keyStore !== null) {
      await createKeyring(state, ports, async (key) => ({
        systemKeyStore: await wrapBySystem(keyStore, key),
      }));
    }
    await finishSealing(state, ports);
  });
}

async function lockSecrets(state: KeyringState): Promise<SealReply> {
  await state.refresh();
  const { file } = state;
  if (file.state === 'absent' || (file.state === 'present' && !file.keyring.passphrase)) {
    return failure(operationError('seal.not-available', {}));
  }
  state.forget();
  return success(state.status());
}

export function createSealService(ports: SealPorts): SealService {
  const state = new KeyringState(ports);
  return {
    async vault() {
      await state.refresh();
      return state.vault();
    },
    async status() {
      await state.refresh();
      return state.status();
    },
    prepare: () => prepare(state, ports),
    async setPassphrase(passphrase) {
      if (characterCount(normalPassphrase(passphrase)) < PASSPHRASE_MINIMUM) {
        return failure(operationError('seal.passphrase-too-short', { minimum: PASSPHRASE_MINIMUM }));
      }
      return ports.lock.run(() => setPassphrase(state, ports, passphrase));
    },
    unlock: (passphrase) => unlock(state, ports, passphrase),
    lock: () => lockSecrets(state),
  };
}
