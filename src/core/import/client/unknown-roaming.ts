import type { Network } from '../model/network';
import { unknown } from '../model/origin';

/** Fast transition of a client whose profile does not name it: the operating system decides. */
export function unknownRoaming(look: string): Network['fastTransition'] {
  const open = unknown(look);
  return { mode: open, overTheDs: open, mobilityDomain: open };
}
