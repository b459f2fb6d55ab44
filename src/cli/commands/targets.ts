import type { Contract } from '#contract/contract';
import type { OutputOf } from '#contract/operation';
import type { RefusalCode } from '#core/export/export-params';
import { PROOFS } from '#core/export/proof/proof';
import { refusalText } from '#messages/catalogue';
import type { ExitCode } from '../exit-code';
import { toTable } from '../output/table';
import type { Session } from '../session';
import { fail } from './fail';

type Target = OutputOf<Contract['target.list']>[number];
type Cell = Target['rows'][number];

/** The text of a reason for which a table has a code only; the target's id stands for the values of its own. */
function reasonText(session: Session, target: Target, reason: string): string {
  const params = { target: target.id, release: '' };
  return refusalText(session.language, { code: reason as RefusalCode, params });
}

function groupByRow(cells: readonly Cell[]): ReadonlyMap<number, readonly Cell[]> {
  const groups = new Map<number, Cell[]>();
  for (const cell of cells) groups.set(cell.row, [...(groups.get(cell.row) ?? []), cell]);
  return groups;
}

/** Why a row can't be done at all; null where one of its roaming choices can. */
function rowReason(session: Session, target: Target, cells: readonly Cell[]): string | null {
  if (cells.some(({ can }) => can)) return null;
  return reasonText(session, target, cells.find(({ reason }) => reason !== null)?.reason ?? '');
}

function toJson(session: Session, target: Target) {
  const rows = [...groupByRow(target.rows)];
  const doable = (cells: readonly Cell[]) =>
    cells.filter(({ can }) => can).map(({ fastRoaming }) => fastRoaming);
  const unconfirmed = target.rows.filter(({ can, confirmed }) => can && !confirmed);
  const answer = (cells: readonly Cell[]) => {
    const reason = rowReason(session, target, cells);
    return reason === null ? 'yes' : `no: ${reason}`;
  };
  return {
    id: target.id,
    kind: target.kind,
    title: session.text.targetTitles[target.id],
    rows: Object.fromEntries(rows.map(([row, cells]) => [row, answer(cells)])),
    roaming: Object.fromEntries(
      rows.filter(([, cells]) => cells.some(({ can }) => can)).map(([row, cells]) => [row, doable(cells)]),
    ),
    unconfirmed: unconfirmed.map(({ row, fastRoaming }) => ({ row, fastRoaming })),
    options: target.options,
    acceptedBy: PROOFS[target.id].judges.map(({ program, version }) => ({ program, version })),
  };
}

function acceptedBy(session: Session, { id }: Target): string {
  const programs = PROOFS[id].judges.map(({ program, version }) => `${program} ${version}`);
  return programs.length === 0 ? session.text.cli.notOffered : programs.join(', ');
}

function rowSummary(session: Session, target: Target): string {
  const byReason = new Map<string, number[]>();
  for (const [row, cells] of groupByRow(target.rows)) {
    const reason = rowReason(session, target, cells);
    if (reason !== null) byReason.set(reason, [...(byReason.get(reason) ?? []), row]);
  }
  const { cli } = session.text;
  const parts = [...byReason].map(([reason, rows]) => cli.rowReason(rows.join(', '), reason));
  return parts.length === 0 ? cli.everyRow : parts.join(' ');
}

function toLines(session: Session, targets: readonly Target[]): string[] {
  const { columns, targetKinds } = session.text.cli;
  const [heading = '', ...lines] = toTable([
    [columns.id, columns.kind, columns.title, columns.acceptedBy, columns.cannot],
    ...targets.map((target) => [
      target.id,
      targetKinds[target.kind],
      session.text.targetTitles[target.id],
      acceptedBy(session, target),
      rowSummary(session, target),
    ]),
  ]);
  return [session.style.strong(heading), ...lines];
}

/** `targets`: what can be exported, and which rows of Table 5 each target can do. */
export async function runTargets(session: Session): Promise<ExitCode> {
  const reply = await session.client['target.list']({});
  if (!reply.ok) return fail(session, reply.error);
  if (session.json) await session.printJson(reply.value.map((target) => toJson(session, target)));
  else await session.print(toLines(session, reply.value));
  return 0;
}
