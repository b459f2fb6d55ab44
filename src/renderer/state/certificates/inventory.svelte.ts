import type { Contract } from '#contract/contract';
import type { OutputOf } from '#contract/operation';
import type { OperationError } from '#contract/operation-error';
import { toBase64 } from '../../wizard/certificate/read-file';
import { attempt } from '../ask.svelte';
import { getClient } from '../client';
import type { PlacedFile } from '../dropped-files';

export type Inventory = OutputOf<Contract['certificate.inventory']>;
export type InventoryEntry = Inventory['entries'][number];

/** Most files of a folder that are read, and most bytes of each. */
export const FOLDER_LIMIT = 2000;
const FILE_LIMIT = 1024 * 1024;

async function contentOf({ path, file }: PlacedFile): Promise<{ path: string; base64: string }> {
  // What can't be read or is no certificate by its size is listed as unreadable.
  if (file.size > FILE_LIMIT) return { path, base64: '' };
  try {
    return { path, base64: toBase64(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    return { path, base64: '' };
  }
}

/** The inventory of a folder. It lives in memory alone. */
class ServerInventory {
  /** Null before a folder was given. */
  result = $state.raw<Inventory | null>(null);
  error = $state.raw<OperationError | null>(null);
  isReading = $state(false);
  isCut = $state(false);
  onlyDue = $state(false);

  async take(given: PlacedFile[] | Promise<PlacedFile[]>): Promise<void> {
    this.isReading = true;
    const found = await given;
    if (found.length > 0) {
      this.isCut = found.length >= FOLDER_LIMIT;
      const files = await Promise.all(found.slice(0, FOLDER_LIMIT).map(contentOf));
      const reply = await attempt(getClient()['certificate.inventory']({ files }));
      this.result = reply.ok ? reply.value : null;
      this.error = reply.ok ? null : reply.error;
    }
    this.isReading = false;
  }

  clear(): void {
    this.result = null;
    this.error = null;
    this.isCut = false;
  }
}

export const inventory = new ServerInventory();
