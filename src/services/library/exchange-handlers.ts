import type { Handlers } from '#contract/contract';
import { replyWith } from '../storage/reply-with';
import { exportLibrary } from './export-library';
import { importLibrary } from './import-library';
import type { LibraryContext } from './library-context';

type ExchangeHandlers = Pick<Handlers, 'library.import' | 'library.export'>;

/** Library files in and out. */
export function createExchangeHandlers(context: LibraryContext): ExchangeHandlers {
  return {
    'library.import': ({ text, passphrase }) => replyWith(() => importLibrary(context, text, passphrase)),
    'library.export': ({ ids, secrets }) => replyWith(() => exportLibrary(context, ids, secrets)),
  };
}
