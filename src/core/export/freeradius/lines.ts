import type { EapMethod } from '../../scheme/vocabulary';
import type { LineRow, LineSection } from '../lines/line-table';

export type FreeradiusCondition = EapMethod | 'site' | 'masked' | 'username' | 'old-phones';

export type Row = LineRow<FreeradiusCondition>;
export type Section = LineSection<FreeradiusCondition>;

export const ran = 'started with FreeRADIUS 3.2.1';
export const proven = 'authenticated with FreeRADIUS 3.2.1';
export const product = 'this program';

/** A file of the folder; its name is a path within it. */
export interface FreeradiusFile {
  readonly name: string;
  /** The methods that need the file; absent: all. */
  readonly methods?: readonly EapMethod[];
  readonly sections: readonly Section[];
}

/** Lines with one source, written as they stand. */
export function lines(source: string, ...texts: readonly string[]): readonly Row[] {
  return texts.map((text) => ({ text, source }));
}
