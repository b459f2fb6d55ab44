import type { Handlers } from '#contract/contract';
import { success } from '#core/result';
import { replyWith } from '../storage/reply-with';
import type { SealService } from './seal-service';

type SealHandlers = Pick<Handlers, 'seal.status' | 'seal.setPassphrase' | 'seal.unlock' | 'seal.lock'>;

export function createSealHandlers(seal: SealService): SealHandlers {
  return {
    'seal.status': () => replyWith(async () => success(await seal.status())),
    'seal.setPassphrase': ({ passphrase }) => replyWith(() => seal.setPassphrase(passphrase)),
    'seal.unlock': ({ passphrase }) => replyWith(() => seal.unlock(passphrase)),
    'seal.lock': () => replyWith(() => seal.lock()),
  };
}
