/** The operating system's key store, where a shell has one: keeps a value readable for this user only. */
export interface SystemKeyStore {
  isAvailable(): Promise<boolean>;
  protect(text: string): Promise<Uint8Array>;
  /** Null where the value was not protected here. */
  unprotect(value: Uint8Array): Promise<string | null>;
}
