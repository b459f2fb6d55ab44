import { createNodePorts, type NodeApplicationOptions } from '../node/create-node-ports';
import { runApplication, type Application } from '../node/run-application';
import { openElectronStore } from './open-electron-store';
import { createSafeStorageKeyStore, type SafeStoragePart } from './safe-storage-key-store';

export interface ElectronApplicationOptions extends Omit<NodeApplicationOptions, 'shell'> {
  readonly safeStorage: SafeStoragePart;
  readonly log?: (message: string) => void;
}

/** The application on electron-store and the operating system's key store. Call it after the app is ready. */
export function createElectronApplication({
  safeStorage,
  log,
  ...options
}: ElectronApplicationOptions): Promise<Application> {
  const keyStore = createSafeStorageKeyStore(safeStorage);
  const ports = createNodePorts({ ...options, shell: 'electron' }, openElectronStore, keyStore);
  return runApplication(ports, options.dataFolder, log);
}
