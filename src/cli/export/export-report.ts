import type { OperationError } from '#contract/operation-error';
import type { Loss, Refusal } from '#core/export/export-params';
import type { TargetId } from '#core/export/target';
import { errorText, lossText, refusalText } from '#messages/catalogue';
import { visible } from '../output/visible';
import type { Session } from '../session';

/** Which profile for which target. */
interface Place {
  readonly target: TargetId;
  readonly profile: string;
}

/** What an export did, before it is put into words. */
export interface ExportReport {
  readonly files: readonly (Place & { readonly path: string })[];
  readonly losses: readonly (Place & { readonly loss: Loss })[];
  readonly refused: readonly (Place & { readonly why: Refusal | OperationError<'file.exists'> })[];
}

function isFileError(why: Refusal | OperationError<'file.exists'>): why is OperationError<'file.exists'> {
  return why.code === 'file.exists';
}

function refusedJson(session: Session, { target, profile, why }: ExportReport['refused'][number]) {
  const { language } = session;
  const nearest = isFileError(why) ? null : why.nearest;
  return {
    target,
    profile,
    code: why.code,
    message: isFileError(why) ? errorText(language, why) : refusalText(language, why),
    params: why.params,
    nearestRow: nearest?.row ?? null,
    nearestFastRoaming: nearest?.fastRoaming ?? null,
  };
}

/** The report as the contract has it. */
export function toReportJson(session: Session, { files, losses, refused }: ExportReport) {
  return {
    files,
    losses: losses.map(({ target, profile, loss }) => ({
      ...{ target, profile, code: loss.code, message: lossText(session.language, loss), params: loss.params },
    })),
    refused: refused.map((one) => refusedJson(session, one)),
  };
}

function isSamePlace(one: Place | undefined, other: Place): boolean {
  return one?.target === other.target && one.profile === other.profile;
}

/** The report for people: what was said of one target and profile stands under one heading. */
export function toReportLines(session: Session, report: ExportReport, folder: string): string[] {
  const { cli, terms } = session.text;
  const { style } = session;
  const { files, losses, refused } = toReportJson(session, report);
  const heading = ({ target, profile }: Place) =>
    `  ${style.strong(target)} ${style.faint(visible(profile))}`;
  const said = <One extends Place>(ones: readonly One[], words: (one: One) => string) =>
    ones.flatMap((one, index) => {
      const line = `    ${visible(words(one))}`;
      return isSamePlace(ones[index - 1], one) ? [line] : [heading(one), line];
    });
  const nearest = (one: (typeof refused)[number]) =>
    one.nearestRow === null
      ? ''
      : ` ${cli.nearest(one.nearestRow, terms.fastRoaming[one.nearestFastRoaming ?? 'none'])}`;
  return [
    cli.written(files.length, visible(folder)),
    ...files.map(({ path }) => `  ${visible(path)}`),
    ...(losses.length === 0 ? [] : [style.severity('warning', cli.losses)]),
    ...said(losses, ({ message }) => message),
    ...(refused.length === 0 ? [] : [style.severity('error', cli.refused)]),
    ...said(refused, (one) => one.message + nearest(one)),
  ];
}
