import { createRuleHandlers } from '#services/rule-service';
import { nodeKeyDerivation } from '#platform/node/key-derivation';
import { nodeRandomBytes } from '#platform/node/random-bytes';
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { isInstalled } from './programs';

type Pair = readonly [ssid: string, passphrase: string];

/** Printable ASCII characters: all that a passphrase may hold. */
function randomText(length: number): string {
  return Array.from({ length }, () => String.fromCharCode(randomInt(32, 127))).join('');
}

function randomPair(index: number): Pair {
  const ssid = index % 4 === 0 ? '무선'.repeat(1 + (index % 5)) : randomText(randomInt(1, 33));
  return [ssid, randomText(randomInt(8, 64))];
}

/** The keys that wpa_passphrase derives, in order; xargs starts it once a pair. */
function derivedByPeer(pairs: readonly Pair[]): Promise<string[]> {
  const xargs = spawn('xargs', ['-0', '-n2', 'wpa_passphrase'], { stdio: ['pipe', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let output = '';
    xargs.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    xargs.once('error', reject);
    xargs.once('close', () =>
      resolve(Array.from(output.matchAll(/^\tpsk=([0-9a-f]{64})$/gm), ([, pmk = '']) => pmk)),
    );
    xargs.stdin.end(pairs.map((pair) => pair.map((text) => `${text}\0`).join('')).join(''));
  });
}

test.skipIf(!isInstalled('wpa_passphrase'))(
  'wpa_passphrase derives the same key for 1,000 random pairs',
  async () => {
    const rules = createRuleHandlers({ keys: nodeKeyDerivation, random: nodeRandomBytes });
    const pairs = Array.from({ length: 1000 }, (_, index) => randomPair(index));
    const half = pairs.length / 2;
    const peers = await Promise.all([derivedByPeer(pairs.slice(0, half)), derivedByPeer(pairs.slice(half))]);
    const expected = peers.flat();
    expect(expected).toHaveLength(pairs.length);
    for (const [index, [ssid, passphrase]] of pairs.entries())
      expect(await rules['key.derive']({ ssid, passphrase })).toEqual({
        ok: true,
        value: { pmk: expected[index] },
      });
  },
  // A thousand processes: 5 s on an idle machine, more on a busy one.
  180_000,
);
