import { createRuleHandlers } from '#services/rule-service';
import { nodeKeyDerivation } from '#platform/node/key-derivation';
import { nodeRandomBytes } from '#platform/node/random-bytes';
import { execFileSync, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';

const isInstalled = spawnSync('wpa_passphrase', ['IEEE', 'password']).status === 0;

/** Letters, digits and symbols that a command line carries as they are; no double quote, which its output can't hold. */
function randomText(length: number): string {
  return Array.from({ length }, () => String.fromCharCode(randomInt(35, 127))).join('');
}

test.skipIf(!isInstalled)('wpa_passphrase derives the same key for 200 random pairs', async () => {
  const rules = createRuleHandlers({ keys: nodeKeyDerivation, random: nodeRandomBytes });
  for (let pair = 0; pair < 200; pair += 1) {
    const ssid = pair % 4 === 0 ? '무선'.repeat(1 + (pair % 5)) : randomText(randomInt(1, 33));
    const passphrase = randomText(randomInt(8, 64));
    const output = execFileSync('wpa_passphrase', [ssid, passphrase], { encoding: 'utf8' });
    const pmk = /^\tpsk=([0-9a-f]{64})$/m.exec(output)?.[1];
    expect(await rules['key.derive']({ ssid, passphrase })).toEqual({ ok: true, value: { pmk } });
  }
});
