import type { WrittenFile } from '#contract/operations/export-operations';
import { operationError, type OperationError } from '#contract/operation-error';
import { uniqueFileNames } from '#core/export/file-name';
import type { TargetId } from '#core/export/target';
import type { CheckedEntry } from '#core/profile/library-file';
import { failure, success, type Result } from '#core/result';
import { findForeignFiles, type FileToWrite } from '#platform/node/out-folder/out-folder';
import type { ExportQuestion } from '#services/export-service';
import { join } from 'node:path';
import type { Session } from '../session';
import type { OptionsByTarget } from './export-options';
import type { ExportReport } from './export-report';

export interface ExportOrder {
  readonly targets: readonly { readonly id: TargetId; readonly kind: string }[];
  readonly options: OptionsByTarget;
  readonly secrets: 'include' | 'mask' | undefined;
  readonly clientIdentity: ExportQuestion['clientIdentity'];
}

/** A file that an export made and nobody has written yet. */
export interface MadeFile extends FileToWrite {
  readonly target: TargetId;
  readonly profile: string;
}

export interface Made {
  readonly files: readonly MadeFile[];
  readonly losses: ExportReport['losses'];
  readonly refused: ExportReport['refused'];
}

function toBytes({ content }: WrittenFile): Buffer {
  return content.kind === 'text' ? Buffer.from(content.text, 'utf8') : Buffer.from(content.base64, 'base64');
}

/** Only a sheet without secrets may be read by everybody. */
function isPrivate({ targets, secrets }: ExportOrder, id: TargetId): boolean {
  return secrets === 'include' || targets.find((target) => target.id === id)?.kind !== 'sheet';
}

/** The refusal of a profile whose errors have been told already. */
function refuseEntry(entry: CheckedEntry, { targets }: ExportOrder): Made {
  const errors = entry.findings.filter(({ severity }) => severity === 'error').length;
  const why = { code: 'target.profile-invalid', params: { errors }, nearest: null } as const;
  const refused = targets.map(({ id }) => ({ target: id, profile: entry.name, why }));
  return { files: [], losses: [], refused };
}

async function makeEntry(
  session: Session,
  entry: CheckedEntry,
  order: ExportOrder,
): Promise<Result<Made, OperationError>> {
  if (!entry.ok || !entry.parsed.ok) return success(refuseEntry(entry, order));
  const { targets, options, secrets, clientIdentity } = order;
  const reply = await session.client['export.run']({
    profile: entry.parsed.document,
    targets: targets.map(({ id }) => id),
    language: session.language,
    ...(secrets && { secrets }),
    ...(clientIdentity && { clientIdentity }),
    options,
  });
  if (!reply.ok) return failure(reply.error);
  const profile = entry.name;
  const files = reply.value.files.map((file) => {
    const bytes = toBytes(file);
    return {
      target: file.target,
      profile,
      name: file.fileName,
      bytes,
      isPrivate: isPrivate(order, file.target),
    };
  });
  const losses = reply.value.losses.map(({ target, loss }) => ({ target, profile, loss }));
  const refused = reply.value.refused.map(({ target, refusal }) => ({ target, profile, why: refusal }));
  return success({ files, losses, refused });
}

/** Makes every file of every profile; nothing is written yet. Names are unique over all profiles. */
export async function makeExports(
  session: Session,
  entries: readonly CheckedEntry[],
  order: ExportOrder,
): Promise<Result<Made, OperationError>> {
  const parts: Made[] = [];
  for (const entry of entries) {
    const made = await makeEntry(session, entry, order);
    if (!made.ok) return made;
    parts.push(made.value);
  }
  const names = uniqueFileNames(parts.map(({ files }) => files.map(({ name }) => name)));
  return success({
    files: parts.flatMap(({ files }, part) =>
      files.map((file, index) => ({ ...file, name: names[part]?.[index] ?? file.name })),
    ),
    losses: parts.flatMap((part) => part.losses),
    refused: parts.flatMap((part) => part.refused),
  });
}

/** Takes out what would replace somebody else's file: all files of that profile for that target. */
export async function refuseForeign(made: Made, folder: string, shownFolder: string): Promise<Made> {
  const foreign = await findForeignFiles(folder, made.files);
  const blocked = made.files.filter(({ name }) => foreign.has(name));
  const isBlocked = (one: { target: TargetId; profile: string }) =>
    blocked.some(({ target, profile }) => target === one.target && profile === one.profile);
  return {
    files: made.files.filter((file) => !isBlocked(file)),
    losses: made.losses.filter((loss) => !isBlocked(loss)),
    refused: [
      ...made.refused,
      ...blocked.map(({ target, profile, name }) => ({
        ...{ target, profile, why: operationError('file.exists', { path: join(shownFolder, name) }) },
      })),
    ],
  };
}
