import type { RandomBytes } from '#core/key/generate';
import { randomBytes } from 'node:crypto';

/** The operating system's cryptographic random source. */
export const nodeRandomBytes: RandomBytes = (count) => randomBytes(count);
