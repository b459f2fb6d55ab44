import Conf from 'conf';

/** How one JSON file is opened. */
export interface ConfFileOptions {
  readonly folder: string;
  /** Without `.json`. */
  readonly name: string;
  readonly serialize?: (value: ConfContent) => string;
  readonly deserialize?: (text: string) => ConfContent;
}

export type ConfContent = Record<string, unknown>;

/** What conf and electron-store have in common: a file whose content is read and written as a whole. */
export interface ConfFile {
  store: ConfContent;
}

/** Opens a file, reading it once where it is there. Throws a SyntaxError where it is not JSON. */
export type OpenConfFile = (options: ConfFileOptions) => ConfFile;

/** Only the user may read the library. */
export const FILE_MODE = 0o600;
export const FOLDER_MODE = 0o700;

export const openConf: OpenConfFile = ({ folder, name, ...codec }) =>
  // `clearInvalidConfig` stays off: it would replace a damaged file by an empty one without a word.
  new Conf<ConfContent>({ cwd: folder, configName: name, configFileMode: FILE_MODE, ...codec });
