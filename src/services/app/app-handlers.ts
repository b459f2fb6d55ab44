import type { Handlers } from '#contract/contract';
import type { OutputOf } from '#contract/operation';
import type { appOperations, SealStatus } from '#contract/operations/app-operations';
import { success } from '#core/result';
import type { LibraryLock } from '../ports/library-lock';
import type { StorageLocation } from '../ports/storage-location';
import type { SealService } from '../seal/seal-service';
import type { NoticeBoard } from '../storage/notice-board';
import { replyWith } from '../storage/reply-with';
import { StorageFailure } from '../storage/storage-failure';

export interface Program {
  readonly shell: OutputOf<(typeof appOperations)['app.info']>['shell'];
  readonly version: string;
  readonly platform: string;
}

export interface AppPorts {
  readonly program: Program;
  readonly location: StorageLocation;
  readonly lock: LibraryLock;
  readonly seal: Pick<SealService, 'status'>;
  readonly notices: NoticeBoard;
}

const NAME = 'WLAN Profile Wizard';
const UNKNOWN: SealStatus = { state: 'locked', protectedBy: 'none', systemKeyStore: false };

/** The program's own state answers even where the library's folder is out of reach. */
async function statusOrUnknown(seal: Pick<SealService, 'status'>): Promise<SealStatus> {
  try {
    return await seal.status();
  } catch (fault) {
    if (fault instanceof StorageFailure) return UNKNOWN;
    throw fault;
  }
}

type AppHandlers = Pick<Handlers, 'app.info' | 'storage.move'>;

export function createAppHandlers({ program, location, lock, seal, notices }: AppPorts): AppHandlers {
  return {
    'app.info': async () =>
      success({
        name: NAME,
        ...program,
        dataFolder: location.folder(),
        seal: await statusOrUnknown(seal),
        notices: [...notices.all(), ...(await location.notices())],
      }),
    'storage.move': ({ folder }) =>
      replyWith(() => lock.run(async () => success({ dataFolder: await location.moveTo(folder) }))),
  };
}
