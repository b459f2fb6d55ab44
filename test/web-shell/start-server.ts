import type { Send } from '#contract/contract';
import { success } from '#core/result';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { startLoopbackServer, type LoopbackServer } from '../../src/web-shell/loopback-server';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Ask {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface TestServer extends LoopbackServer {
  readonly host: string;
  readonly ask: (ask: Ask) => Promise<Answer>;
  /** A well-formed operation, but for what `changes` changes. */
  readonly operate: (changes?: Partial<Ask>) => Promise<Answer>;
}

const ends: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A folder with a page, and a file beside it that must stay out of reach. */
export function makePage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wlan wizard page '));
  const page = join(folder, 'renderer');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(page, 'assets', 'index-B3x_90aZ.js'), 'export {};');
  writeFileSync(join(page, 'assets', 'Pretendard-Bold-B3x_90aZ.woff2'), 'font');
  writeFileSync(join(page, 'notes.unknown'), 'unknown type');
  writeFileSync(join(folder, 'secret.json'), '{"secret":true}');
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  return page;
}

/** Node's own client, because fetch refuses to send a Host or Origin of one's choice. */
function ask(port: number, { method = 'GET', path, headers = {}, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(chunks).toString(),
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

export const echo: Send = (operation, payload) => Promise.resolve(success({ operation, payload }));

export async function startServer(send: Send = echo, bodyLimit = 1024): Promise<TestServer> {
  const server = await startLoopbackServer({
    send,
    bodyLimit,
    rendererFolder: makePage(),
    port: 0,
    log: () => undefined,
  });
  ends.push(server.close);
  const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' };
  return {
    ...server,
    host: `127.0.0.1:${server.port}`,
    ask: (question) => ask(server.port, question),
    operate: (changes = {}) =>
      ask(server.port, {
        method: 'POST',
        path: '/op/settings.get',
        body: '{}',
        ...changes,
        headers: { ...headers, ...changes.headers },
      }),
  };
}
