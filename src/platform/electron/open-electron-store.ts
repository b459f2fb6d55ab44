import ElectronStore from 'electron-store';
import { FILE_MODE, type ConfContent, type OpenConfFile } from '../node/store/conf-file';

/** Under Electron the same files are electron-store's. */
export const openElectronStore: OpenConfFile = ({ folder, name, ...codec }) =>
  new ElectronStore<ConfContent>({ cwd: folder, name, configFileMode: FILE_MODE, ...codec });
