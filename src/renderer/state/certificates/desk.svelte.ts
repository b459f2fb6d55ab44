import {
  certificatesIn,
  privateKeysIn,
  type CertificateFacts,
  type EntryFacts,
  type KeyFacts,
} from '#core/certificate/facts';
import { attempt } from '../ask.svelte';
import { getClient } from '../client';
import { growTree, type TreeNode } from '#core/certificate/tree/grow-tree';
import { bundleOf } from './bundle';
import { readAgain, readDeskFile, readDeskText, type DeskFile } from './desk-file';

function entriesOf({ content }: DeskFile): readonly EntryFacts[] {
  return content.kind === 'read' ? content.file.entries : [];
}

function keysOf(file: DeskFile): readonly KeyFacts[] {
  return privateKeysIn(entriesOf(file)).flatMap(({ key }) => key ?? []);
}

/**
 * The files that lie on the desk, and the certificates in them. They live in memory alone: there after a look at
 * another page, gone with the window.
 */
class CertificateDesk {
  files = $state.raw<readonly DeskFile[]>([]);
  isReading = $state(false);
  tree = $state.raw<readonly TreeNode[]>([]);

  /** Every certificate once, in the order of the files. */
  readonly certificates: readonly CertificateFacts[] = $derived.by(() => {
    const all = this.files.flatMap((file) => certificatesIn(entriesOf(file)));
    return [...new Map(all.map((certificate) => [certificate.sha256, certificate])).values()];
  });

  /** Public halves of the private keys that came along. */
  readonly keys: ReadonlySet<string> = $derived(
    new Set(this.files.flatMap((file) => keysOf(file).map(({ spki }) => spki))),
  );

  #turn = 0;

  async #take(read: Promise<readonly DeskFile[]>): Promise<void> {
    this.isReading = true;
    const taken = await read;
    // The same content again is the same file.
    const old = this.files.filter(({ base64 }) => !taken.some((one) => one.base64 === base64));
    this.files = [...old, ...taken];
    this.isReading = false;
    await this.#grow();
  }

  takeFiles(files: readonly File[]): Promise<void> {
    return this.#take(Promise.all(files.map(readDeskFile)));
  }

  takeText(text: string, name: string | null = null): Promise<void> {
    return this.#take(readDeskText(text, name).then((file) => [file]));
  }

  async #replace(old: DeskFile, reading: Promise<DeskFile>): Promise<void> {
    const renewed = await reading;
    this.files = this.files.map((file) => (file.id === old.id ? renewed : file));
    await this.#grow();
  }

  open(file: DeskFile, passphrase: string): Promise<void> {
    return this.#replace(file, readAgain(file, { passphrase }));
  }

  readAnyway(file: DeskFile): Promise<void> {
    return this.#replace(file, readAgain(file, { anySize: true }));
  }

  remove(file: DeskFile): void {
    this.files = this.files.filter(({ id }) => id !== file.id);
    void this.#grow();
  }

  clear(): void {
    this.files = [];
    void this.#grow();
  }

  /** Who signed whom; an answer that came too late is thrown away. */
  async #grow(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const { certificates } = this;
    if (certificates.length === 0) {
      this.tree = [];
      return;
    }
    const question = { certificates: bundleOf(certificates) };
    const reply = await attempt(getClient()['certificate.issuers'](question));
    if (turn === this.#turn) this.tree = reply.ok ? growTree(certificates, reply.value.links) : [];
  }

  /**
   * The file in which a certificate's private key lies: the one that fits, else one that came with it or alone, so
   * that a wrong key is named.
   */
  keyFileOf({ key, sha256 }: CertificateFacts): DeskFile | null {
    const withKeys = this.files.filter((file) => keysOf(file).length > 0);
    const own = withKeys.find((file) => keysOf(file).some((one) => one.spki === key.spki));
    const beside = withKeys.find((file) => {
      const inside = certificatesIn(entriesOf(file));
      if (inside.length > 0) return inside[0]?.sha256 === sha256;
      return !this.certificates.some((one) => keysOf(file).some(({ spki }) => spki === one.key.spki));
    });
    return own ?? beside ?? null;
  }
}

export const desk = new CertificateDesk();
