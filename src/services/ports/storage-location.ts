import type { Notice } from '#contract/operations/app-operations';

/** Which folder holds the library, and moving it to another one. */
export interface StorageLocation {
  folder(): string;
  /**
   * Copies every document to an empty or absent folder, compares the copies, and only then switches to it. Throws
   * a StorageFailure, and stays where it is, where that folder holds something or can't be written.
   */
  moveTo(folder: string): Promise<string>;
  /** What the user must know about the folder as it is now. */
  notices(): Promise<readonly Notice[]>;
}
