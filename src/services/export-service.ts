import type { Handlers } from '#contract/contract';
import type { InputOf, OutputOf, ParsedInputOf } from '#contract/operation';
import { operationError } from '#contract/operation-error';
import type { exportOperations, WrittenFile } from '#contract/operations/export-operations';
import type { ruleOperations } from '#contract/operations/rule-operations';
import { describeOption } from '#core/export/run-export';
import type { ExportTarget } from '#core/export/target';
import { findTarget, targetRows, TARGETS } from '#core/export/targets';
import { checkProfile } from '#core/profile/check-profile';
import type { ProfileDocument } from '#core/profile/profile-document';
import type { ValidProfile } from '#core/profile/valid-profile';
import { failure, success } from '#core/result';
import { exportText } from '#messages/export-text';
import { openClientIdentity } from './export/open-client-identity';
import { readServerCas } from './export/read-server-cas';
import { refuseProfile } from './export/refuse-profile';
import { runTarget, type Run } from './export/run-target';
import { writtenFile } from './export/written-file';
import type { CertificateReader } from './ports/certificate-reader';
import type { PdfRenderer } from './ports/pdf-renderer';
import type { Clock } from './ports/runtime';

export interface ExportPorts {
  readonly productVersion: string;
  /** Opens what can be opened of a profile's sealed secrets; the rest stays sealed. */
  readonly openSecrets: (profile: ProfileDocument) => Promise<ProfileDocument>;
  readonly keyCheckValue: Handlers['key.checkValue'];
  readonly renderPdf: PdfRenderer;
  /** Loaded where certificates are at hand only. */
  readonly certificates: () => Promise<CertificateReader>;
  readonly now: Clock;
}

type ExportInput = ParsedInputOf<(typeof exportOperations)['export.run']>;
type ExportReply = OutputOf<(typeof exportOperations)['export.run']>;
export type ExportQuestion = InputOf<(typeof exportOperations)['export.run']>;

async function checkValueOf({ ssid, protection }: ValidProfile, ports: ExportPorts): Promise<string | null> {
  if (protection.kind !== 'psk') return null;
  const reply = await ports.keyCheckValue({
    ssid,
    format: protection.keyFormat,
    key: protection.key.reveal(),
  });
  return reply.ok && 'checkValue' in reply.value ? reply.value.checkValue : null;
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
      files.push(await writtenFile(run.profile.name, target, file, ports.renderPdf));
    }
  }
  return {
    findings: [...run.base.findings],
    files,
    losses: outcomes.flatMap(({ target, outcome }) =>
      outcome.ok ? outcome.value.losses.map((loss) => ({ target, loss })) : [],
    ),
    refused: outcomes.flatMap(({ target, outcome }) =>
      outcome.ok ? [] : [{ target, refusal: outcome.error }],
    ),
  };
}

async function exportProfile(input: ExportInput, ports: ExportPorts): Promise<ExportReply> {
  const document = await ports.openSecrets(input.profile);
  const check = checkProfile(document);
  const targets = [...new Set(input.targets)];
  const findings = [...check.findings];
  if (check.valid === null) {
    const refusal = refuseProfile(document, check);
    return { findings, files: [], losses: [], refused: targets.map((target) => ({ target, refusal })) };
  }
  const found = targets.map(findTarget);
  const needsCheckValue = found.some(({ kind }) => kind === 'sheet');
  const serverCas = await readServerCas(check.valid, ports.certificates);
  const run: Run = {
    secrets: input.secrets,
    options: input.options,
    profile: check.valid,
    base: { productVersion: ports.productVersion, findings, text: exportText(input.language), serverCas },
    clientIdentity: await openClientIdentity(input.clientIdentity, ports),
    checkValue: needsCheckValue ? await checkValueOf(check.valid, ports) : null,
  };
  return writeAll(run, found, ports);
}

function listTargets(): OutputOf<(typeof ruleOperations)['target.list']> {
  return TARGETS.map((target) => ({
    id: target.id,
    kind: target.kind,
    takesClientIdentity: target.takesClientIdentity === true,
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
      if (unknown !== undefined) {
        const path = `/options/${unknown.slice(0, 80)}`;
        return failure(operationError('operation.invalid-input', { path, expected: 'target id' }));
      }
      return success(await exportProfile(input, ports));
    },
    'target.list': () => Promise.resolve(success(listTargets())),
  };
}
