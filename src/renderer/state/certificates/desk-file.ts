import type { Contract } from '#contract/contract';
import type { OutputOf } from '#contract/operation';
import type { OperationError } from '#contract/operation-error';
import type { CertificateProblemCode } from '#core/certificate/problem';
import { utf8Bytes } from '#core/utf8';
import { toBase64 } from '../../wizard/certificate/read-file';
import { attempt } from '../ask.svelte';
import { getClient } from '../client';

type Inspected = OutputOf<Contract['certificate.inspect']>;

/** What was read of a file, or why it could not even be looked at. */
export type DeskContent =
  | { readonly kind: 'read'; readonly file: Inspected }
  | { readonly kind: 'failed'; readonly error: OperationError }
  | { readonly kind: 'refused'; readonly why: 'far-too-large' | 'unreadable' };

/** A file on the desk. Its bytes and passphrase stay in memory and go with it. */
export interface DeskFile {
  readonly id: number;
  /** Null for a pasted text. */
  readonly name: string | null;
  readonly base64: string;
  readonly passphrase: string | null;
  readonly content: DeskContent;
}

/** Most bytes that the program takes at all, even when asked to. */
export const FILE_LIMIT = 32 * 1024 * 1024;

let nextId = 0;

interface Inspection {
  readonly passphrase?: string;
  readonly anySize?: boolean;
}

async function inspect(base64: string, { passphrase, anySize = false }: Inspection): Promise<DeskContent> {
  const question = { base64, anySize, ...(passphrase === undefined ? {} : { passphrase }) };
  const reply = await attempt(getClient()['certificate.inspect'](question));
  return reply.ok ? { kind: 'read', file: reply.value } : { kind: 'failed', error: reply.error };
}

/** Reads a file that was dropped or chosen. */
export async function readDeskFile(file: File): Promise<DeskFile> {
  nextId += 1;
  const blank = { id: nextId, name: file.name, base64: '', passphrase: null };
  if (file.size > FILE_LIMIT) return { ...blank, content: { kind: 'refused', why: 'far-too-large' } };
  try {
    const base64 = toBase64(new Uint8Array(await file.arrayBuffer()));
    return { ...blank, base64, content: await inspect(base64, {}) };
  } catch {
    return { ...blank, content: { kind: 'refused', why: 'unreadable' } };
  }
}

/** Reads a pasted text. */
export async function readDeskText(text: string, name: string | null = null): Promise<DeskFile> {
  nextId += 1;
  const base64 = toBase64(utf8Bytes(text));
  return { id: nextId, name, base64, passphrase: null, content: await inspect(base64, {}) };
}

/** Reads it once more: with a passphrase, or whatever its size. */
export async function readAgain(file: DeskFile, how: Inspection): Promise<DeskFile> {
  const content = await inspect(file.base64, how);
  return { ...file, content, passphrase: how.passphrase ?? file.passphrase };
}

export function hasProblem({ content }: DeskFile, ...codes: readonly CertificateProblemCode[]): boolean {
  return content.kind === 'read' && content.file.problems.some(({ code }) => codes.includes(code));
}
