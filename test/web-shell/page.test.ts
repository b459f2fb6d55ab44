import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPageFile } from '#platform/node/page/page-file';
import { makePage, startServer } from './start-server';

describe('loopback server: page', () => {
  test('the page is served without a token and carries its policy', async () => {
    const server = await startServer();
    const { status, headers, text } = await server.ask({ path: '/' });
    expect([status, text]).toEqual([200, '<!doctype html><title>page</title>']);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  test.each([
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['connect-src', "'self'"],
    ['font-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'none'"],
  ])('the policy says %s %s', async (directive, value) => {
    const server = await startServer();
    const { headers } = await server.ask({ path: '/' });
    expect(String(headers['content-security-policy']).split('; ')).toContain(`${directive} ${value}`);
  });

  test('the policy allows no inline code, no generated code and no other host', async () => {
    const server = await startServer();
    const policy = String((await server.ask({ path: '/' })).headers['content-security-policy']);
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
  });

  test('files with a hash in their name are kept by the browser', async () => {
    const server = await startServer();
    const { headers, status } = await server.ask({ path: '/assets/index-B3x_90aZ.js' });
    expect([status, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(headers['cache-control']).toContain('immutable');
  });

  test('HEAD gives the headers only', async () => {
    const server = await startServer();
    const answer = await server.ask({ method: 'HEAD', path: '/' });
    expect([answer.status, answer.text, answer.headers['content-length']]).toEqual([200, '', '34']);
  });

  test('POST to the page is refused with 405', async () => {
    const server = await startServer();
    const answer = await server.ask({ method: 'POST', path: '/', body: '{}' });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/%2e%2e%2fsecret.json',
    '/..%5csecret.json',
    '/assets/..%5c..%5csecret.json',
    '/%252e%252e/secret.json',
    '//etc/passwd',
    '/index.html%00.js',
    '/C:/secret.json',
    '/index.html::$DATA',
    '/notes.unknown',
    '/assets',
    '/assets/',
    '/.built-from',
    '/%E0%A4%A',
    '/missing.js',
  ])('%s is not found and shows nothing of the disk', async (path) => {
    const server = await startServer();
    const { status, text, headers } = await server.ask({ path });
    expect([status, text]).toEqual([404, 'Not found\n']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  test.skipIf(process.platform === 'win32')('a link that leads outside is not followed', async () => {
    const page = makePage();
    symlinkSync(join(page, '..', 'secret.json'), join(page, 'inside.json'));
    expect((await readPageFile(page, '/inside.json')).status).toBe(404);
  });

  test('an address in absolute form is treated by its path or not at all', async () => {
    const server = await startServer();
    expect((await server.ask({ path: 'http://evil.example/index.html' })).status).toBe(404);
  });
});
