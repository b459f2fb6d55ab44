import type { Handlers } from '#contract/contract';
import type { InputOf, OutputOf, ParsedInputOf } from '#contract/operation';
import type { exportOperations, WrittenFile } from '#contract/operations/export-operations';
import type { Refusal } from '#core/export/export-params';
import { exportFileName, uniqueFileNames } from '#core/export/file-name';
import { describeOption, runExport } from '#core/export/run-export';
import type {
  ExportContext,
  ExportFile,
  ExportOutcome,
  ExportTarget,
  ExportText,
  SheetFacts,
  TargetId,
} from '#core/export/target';
import { findTarget, targetRows, TARGETS } from '#core/export/targets';
import { checkProfile, type ProfileCheck } from '#core/profile/check-profile';
import type { ProfileDocument } from '#core/profile/profile-document';
import { listSecrets } from '#core/profile/secret-members';
import type { ValidProfile } from '#core/profile/valid-profile';
import { failure, success } from '#core/result';
import { exportText } from '#messages/export-text';
import type { PdfRenderer } from './ports/pdf-renderer';

export interface ExportPorts {
  readonly productVersion: string;
  /** Opens what can be opened of a profile's sealed secrets; the rest stays sealed. */
  readonly openSecrets: (profile: ProfileDocument) => Promise<ProfileDocument>;
  readonly keyCheckValue: Handlers['key.checkValue'];
  readonly renderPdf: PdfRenderer;
}

type ExportInput = ParsedInputOf<(typeof exportOperations)['export.run']>;
type ExportReply = OutputOf<(typeof exportOperations)['export.run']>;
export type ExportQuestion = InputOf<(typeof exportOperations)['export.run']>;

/** Options of a target by name, as the caller gave them. */
function optionsOf({ options }: ExportInput, id: TargetId): Readonly<Record<string, string>> {
  return Object.hasOwn(options, id) ? (options[id] ?? {}) : {};
}

async function checkValueOf({ ssid, protection }: ValidProfile, ports: ExportPorts): Promise<string | null> {
  if (protection.kind !== 'psk') return null;
  const reply = await ports.keyCheckValue({
    ssid,
    format: protection.keyFormat,
    key: protection.key.reveal(),
  });
  return reply.ok && 'checkValue' in reply.value ? reply.value.checkValue : null;
}

/** One export of a valid profile: what all of its targets share. */
interface Run {
  readonly input: ExportInput;
  readonly profile: ValidProfile;
  readonly base: Pick<ExportContext, 'productVersion' | 'findings' | 'text'>;
  readonly checkValue: string | null;
}

function secretsMode({ input }: Run, target: ExportTarget): 'include' | 'mask' {
  return input.secrets ?? target.secretsByDefault;
}

function sheetFacts(run: Run, secrets: 'include' | 'mask'): SheetFacts {
  const accessPoints = run.profile.apPlatforms.map((platform) => ({
    platform,
    outcome: runExport(findTarget(platform), run.profile, {
      ...run.base,
      secrets,
      options: optionsOf(run.input, platform),
    }),
  }));
  return { checkValue: run.checkValue, accessPoints };
}

function runTarget(run: Run, target: ExportTarget): ExportOutcome {
  const secrets = secretsMode(run, target);
  return runExport(target, run.profile, {
    ...run.base,
    secrets,
    options: optionsOf(run.input, target.id),
    ...(target.kind === 'sheet' && { forSheet: sheetFacts(run, secrets) }),
  });
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

async function contentOf({ content }: ExportFile, renderPdf: PdfRenderer): Promise<WrittenFile['content']> {
  switch (content.kind) {
    case 'text':
      return { kind: 'text', text: content.text };
    case 'bytes':
      return { kind: 'base64', base64: toBase64(content.bytes) };
    case 'pdf-sheet':
      return { kind: 'base64', base64: toBase64(await renderPdf(content.sheet)) };
  }
}

async function writtenFile(
  name: string,
  target: TargetId,
  file: ExportFile,
  ports: ExportPorts,
): Promise<WrittenFile> {
  const content = await contentOf(file, ports.renderPdf);
  return { target, fileName: exportFileName(name, target, file.name), mediaType: file.mediaType, content };
}

async function writeAll(
  run: Run,
  targets: readonly ExportTarget[],
  ports: ExportPorts,
): Promise<ExportReply> {
  const outcomes = targets.map((target) => ({ target: target.id, outcome: runTarget(run, target) }));
  const files: WrittenFile[] = [];
  for (const { target, outcome } of outcomes) {
    for (const file of outcome.ok ? outcome.value.files : []) {
      files.push(await writtenFile(run.profile.name, target, file, ports));
    }
  }
  const names = uniqueFileNames(files.map(({ fileName }) => fileName));
  return {
    findings: [...run.base.findings],
    files: files.map((file, index) => ({ ...file, fileName: names[index] ?? file.fileName })),
    losses: outcomes.flatMap(({ target, outcome }) =>
      outcome.ok ? outcome.value.losses.map((loss) => ({ target, loss })) : [],
    ),
    refused: outcomes.flatMap(({ target, outcome }) =>
      outcome.ok ? [] : [{ target, refusal: outcome.error }],
    ),
  };
}

/** Why no target can take the profile: errors first, since unlocking would not help. */
function refusalOf(document: ProfileDocument, { findings }: ProfileCheck): Refusal {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const isSealed = listSecrets(document).some(({ secret }) => typeof secret !== 'string');
  return errors === 0 && isSealed
    ? { code: 'target.profile-sealed', params: {}, nearest: null }
    : { code: 'target.profile-invalid', params: { errors }, nearest: null };
}

async function exportProfile(input: ExportInput, ports: ExportPorts): Promise<ExportReply> {
  const document = await ports.openSecrets(input.profile);
  const check = checkProfile(document);
  const targets = [...new Set(input.targets)];
  const findings = [...check.findings];
  if (check.valid === null) {
    const refusal = refusalOf(document, check);
    return { findings, files: [], losses: [], refused: targets.map((target) => ({ target, refusal })) };
  }
  const text: ExportText = exportText(input.language);
  const found = targets.map(findTarget);
  const needsCheckValue = found.some(({ kind }) => kind === 'sheet');
  const run: Run = {
    input,
    profile: check.valid,
    base: { productVersion: ports.productVersion, findings, text },
    checkValue: needsCheckValue ? await checkValueOf(check.valid, ports) : null,
  };
  return writeAll(run, found, ports);
}

function listTargets(): OutputOf<
  (typeof import('#contract/operations/rule-operations').ruleOperations)['target.list']
> {
  return TARGETS.map((target) => ({
    id: target.id,
    kind: target.kind,
    rows: targetRows(target).map((row) => ({ ...row })),
    options: target.options.map((option) => ({
      name: option.name,
      fallback: option.fallback,
      accepts: describeOption(option),
    })),
  }));
}

/** Writes profiles for targets; nothing is stored, and the same question gets the same bytes. */
export function createExportHandlers(ports: ExportPorts): Pick<Handlers, 'export.run' | 'target.list'> {
  return {
    'export.run': async (input) => {
      const unknown = Object.keys(input.options).find((id) => !TARGETS.some((target) => target.id === id));
      if (unknown !== undefined)
        return failure({
          code: 'operation.invalid-input',
          params: { path: `/options/${unknown.slice(0, 80)}`, expected: 'target id' },
        });
      return success(await exportProfile(input, ports));
    },
    'target.list': () => Promise.resolve(success(listTargets())),
  };
}
