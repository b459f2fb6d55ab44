import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AP_TARGETS } from '#core/export/ap-targets';
import { supportOf } from '#core/export/run-export';
import type { TargetId } from '#core/export/target';
import type { PairField } from '#core/pair/pair-field';
import type { ProfileInput } from '#core/profile/profile-document';
import { exportAp } from '../../fixtures/ap-export';
import { compared, complaints, fixed } from '../../fixtures/pair';
import { anyProfile } from '../../fixtures/profile-arbitraries';
import { validProfile } from '../../fixtures/profiles';

const RUNS = 60;
const ids = AP_TARGETS.map(({ id }) => id);

/** Fields that a dialect does not tell of its own configuration. */
const UNTOLD: Readonly<Partial<Record<TargetId, readonly PairField[]>>> = {
  meraki: ['encryption', 'wep.keyIndex', 'wep.authentication', 'vlan'],
  hostapd: ['vlan'],
};

function exportedOrNull(id: TargetId, input: ProfileInput): string | null {
  const profile = validProfile(input);
  const target = AP_TARGETS.find((candidate) => candidate.id === id);
  if (
    target === undefined ||
    !supportOf(target, { row: profile.scheme, fastRoaming: profile.fastRoaming }).can
  )
    return null;
  const outcome = exportAp(id, input);
  const content = outcome.ok ? outcome.value.files[0]?.content : undefined;
  return content?.kind === 'text' ? content.text : null;
}

function told(id: TargetId, rows: Parameters<typeof complaints>[0]): string[] {
  return complaints(rows.filter(({ field }) => UNTOLD[id]?.includes(field) !== true));
}

const otherKey = (format: 'hex' | 'ascii') => (format === 'hex' ? '5a'.repeat(32) : 'quite-another-key');

/** One field of a profile made to differ, and the field of the comparison that must tell. */
const MUTATIONS: readonly (readonly [PairField, (input: ProfileInput) => ProfileInput | null])[] = [
  [
    'psk',
    (input) => (input.psk ? { ...input, psk: { ...input.psk, key: otherKey(input.psk.keyFormat) } } : null),
  ],
  [
    'wep.key',
    (input) =>
      input.wep
        ? { ...input, wep: { ...input.wep, keyFormat: 'hex', key: '00112233445566778899aabbcc' } }
        : null,
  ],
  [
    'wep.keyIndex',
    (input) =>
      input.wep ? { ...input, wep: { ...input.wep, keyIndex: ((input.wep.keyIndex ?? 1) % 4) + 1 } } : null,
  ],
  [
    'wep.authentication',
    (input) =>
      input.wep
        ? {
            ...input,
            wep: { ...input.wep, authentication: input.wep.authentication === 'shared' ? 'open' : 'shared' },
          }
        : null,
  ],
  ['vlan', (input) => (input.vlan === undefined ? null : { ...input, vlan: input.vlan + 1 })],
  [
    'radius.host',
    (input) => (input.radius ? { ...input, radius: [{ host: '198.51.100.9', secret: 'abcdefgh' }] } : null),
  ],
  [
    'radius.secret',
    (input) =>
      input.radius
        ? { ...input, radius: input.radius.map((server) => ({ ...server, secret: 'Changed7secret' })) }
        : null,
  ],
  [
    'radius.authPort',
    (input) =>
      input.radius
        ? { ...input, radius: input.radius.map((server) => ({ ...server, authPort: 11812 })) }
        : null,
  ],
  [
    'fastRoaming',
    (input) =>
      input.fastRoaming === 'none' && input.encryption === 'aes' ? { ...input, fastRoaming: 'ft' } : null,
  ],
];

describe.each(ids)('%s', (id) => {
  test('what it writes for any profile is the partner of that profile', () => {
    fc.assert(
      fc.property(anyProfile, (input) => {
        const text = exportedOrNull(id, input);
        if (text === null) return;
        const { rows, verdict } = compared(input, text, id);
        expect(told(id, rows)).toEqual([]);
        expect(verdict).not.toBe('mismatch');
      }),
      { numRuns: RUNS },
    );
  });

  test.each(MUTATIONS)('another %s is a mismatch, and the fix mends it', (field, mutate) => {
    if (UNTOLD[id]?.includes(field) === true) return;
    fc.assert(
      fc.property(anyProfile, (input) => {
        const wanted = mutate(input);
        const text = wanted === null ? null : exportedOrNull(id, input);
        if (text === null || wanted === null || exportedOrNull(id, wanted) === null) return;
        const before = compared(wanted, text, id);
        expect(before.verdict).toBe('mismatch');
        const against = before.rows.filter(({ verdict, decides }) => decides && verdict !== 'equal');
        expect(against.map((row) => row.field)).toContain(field);
        // For the data model of the 9800 no lines are offered.
        if (id === 'c9800-restconf') return;
        const fix = fixed(wanted, text, id);
        if (!fix.ok) throw new Error(JSON.stringify(fix.error));
        expect(told(id, fix.value.after.rows)).toEqual([]);
        const secret = wanted.psk?.key ?? wanted.wep?.key ?? wanted.radius?.[0]?.secret;
        if (typeof secret === 'string') expect(fix.value.shownLines.join('\n')).not.toContain(secret);
      }),
      { numRuns: RUNS },
    );
  });
});
