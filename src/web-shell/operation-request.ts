import type { Send } from '#contract/contract';
import { operationError } from '#contract/operation-error';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerReply, refuse } from './answer';
import { readJson } from './read-json';
import { comesFromOwnPage } from './request-guard';
import { carriesToken } from './token';

export interface OperationGate {
  readonly send: Send;
  readonly host: string;
  readonly token: string;
  readonly bodyLimit: number;
}

const JSON_TYPE = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

/** Only misuse and faults are errors of HTTP; a coded answer of the application is an answer like any other. */
const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  'operation.unknown': 404,
  'operation.invalid-input': 400,
  'operation.too-large': 413,
  'operation.failed': 500,
};

function statusOf(reply: unknown): number {
  const { ok, error } = reply as { ok: boolean; error?: { code: string } };
  return ok ? 200 : (STATUS_BY_CODE[error?.code ?? ''] ?? 200);
}

/** Refusals that need no look at the body, in the order in which they tell a stranger least. */
function refusalOf(request: IncomingMessage, gate: OperationGate): number | null {
  if (request.method !== 'POST') return 405;
  if (!comesFromOwnPage(request.headers, gate.host)) return 403;
  if (!carriesToken(request.headers.authorization, gate.token)) return 401;
  return JSON_TYPE.test(request.headers['content-type'] ?? '') ? null : 415;
}

const REFUSAL_HEADERS: Readonly<Record<number, Record<string, string>>> = {
  401: { 'www-authenticate': 'Bearer' },
  405: { allow: 'POST' },
};

/** Answers `POST /op/<operation>`. */
export async function answerOperation(
  request: IncomingMessage,
  response: ServerResponse,
  operation: string,
  gate: OperationGate,
): Promise<void> {
  const refused = refusalOf(request, gate);
  if (refused !== null) {
    refuse(response, refused, operationError('operation.forbidden', {}), REFUSAL_HEADERS[refused]);
    return;
  }
  const payload = await readJson(request, gate.bodyLimit);
  if (!payload.ok) {
    refuse(response, payload.error.code === 'operation.too-large' ? 413 : 400, payload.error);
    return;
  }
  const reply = await gate.send(operation, payload.value);
  answerReply(response, statusOf(reply), reply);
}
