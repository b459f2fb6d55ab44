import { describe, expect, test } from 'vitest';
import { copyText, SECRET_LIFETIME, type ClipboardPort } from '../../../src/renderer/ui/clipboard';

class FakeClipboard implements ClipboardPort {
  content = '';
  readable = true;
  writable = true;
  timers: { milliseconds: number; run: () => void }[] = [];
  focused: (() => void)[] = [];

  readonly write = (text: string) => {
    if (!this.writable) return Promise.reject(new Error('not focused'));
    this.content = text;
    return Promise.resolve();
  };
  readonly read = () => (this.readable ? Promise.resolve(this.content) : Promise.reject(new Error('denied')));
  readonly after = (milliseconds: number, run: () => void) => void this.timers.push({ milliseconds, run });
  readonly onFocus = (run: () => void) => void this.focused.push(run);

  async elapse(): Promise<void> {
    this.timers.splice(0).forEach(({ run }) => run());
    await settle();
  }
}

/** Lets the promises of a cleared clipboard run out. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

describe('copyText', () => {
  test('clears a secret after 30 seconds', async () => {
    const port = new FakeClipboard();
    expect(await copyText('S3cret', { secret: true, port })).toBe(true);
    expect(port.content).toBe('S3cret');
    expect(port.timers.map(({ milliseconds }) => milliseconds)).toEqual([SECRET_LIFETIME]);
    await port.elapse();
    expect(port.content).toBe('');
  });

  test('leaves what the user copied meanwhile', async () => {
    const port = new FakeClipboard();
    await copyText('S3cret', { secret: true, port });
    port.content = 'something else';
    await port.elapse();
    expect(port.content).toBe('something else');
  });

  test('clears a secret that it may not look for', async () => {
    const port = new FakeClipboard();
    port.readable = false;
    await copyText('S3cret', { secret: true, port });
    await port.elapse();
    expect(port.content).toBe('');
  });

  test('clears a secret once the window has the focus again', async () => {
    const port = new FakeClipboard();
    await copyText('S3cret', { secret: true, port });
    port.writable = false;
    await port.elapse();
    expect(port.content).toBe('S3cret');
    port.writable = true;
    port.focused.forEach((run) => run());
    await settle();
    expect(port.content).toBe('');
  });

  test('does not clear a later copy by the timer of an earlier one', async () => {
    const port = new FakeClipboard();
    port.readable = false;
    await copyText('S3cret', { secret: true, port });
    await copyText('192.0.2.10', { secret: false, port });
    await port.elapse();
    expect(port.content).toBe('192.0.2.10');
  });

  test('says so when the clipboard refuses', async () => {
    const port = new FakeClipboard();
    port.writable = false;
    expect(await copyText('text', { secret: false, port })).toBe(false);
  });
});
