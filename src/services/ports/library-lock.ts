/** Lets one writer at a time into the library, among all processes of this machine. */
export interface LibraryLock {
  /** Runs an action while nobody else writes. Throws StorageFailure `library.busy` after waiting in vain. */
  run<T>(action: () => Promise<T>): Promise<T>;
}
