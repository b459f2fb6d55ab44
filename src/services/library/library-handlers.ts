import type { Handlers } from '#contract/contract';
import { createBinHandlers } from './bin-handlers';
import { createExchangeHandlers } from './exchange-handlers';
import { createHistoryHandlers } from './history-handlers';
import type { LibraryContext } from './library-context';
import { createProfileHandlers } from './profile-handlers';

export type LibraryHandlers = Pick<
  Handlers,
  Exclude<Extract<keyof Handlers, `library.${string}`>, 'library.check'>
>;

/** Every operation on the stored library. */
export function createLibraryHandlers(context: LibraryContext): LibraryHandlers {
  return {
    ...createProfileHandlers(context),
    ...createBinHandlers(context),
    ...createHistoryHandlers(context),
    ...createExchangeHandlers(context),
  };
}
