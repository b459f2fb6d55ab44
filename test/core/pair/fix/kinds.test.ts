import { describe, expect, test } from 'vitest';
import { AP_TARGETS } from '#core/export/ap-targets';
import { ROW_KINDS, rowKind } from '#core/export/row-kind';
import type { TargetId } from '#core/export/target';
import { exportedText, KIND_INPUTS } from '../../../fixtures/ap-export';
import { choicesOf, compared, complaints, fixed } from '../../../fixtures/pair';
import type { ProfileInput } from '#core/profile/profile-document';

function kindsOf(id: TargetId): readonly string[] {
  const target = AP_TARGETS.find((candidate) => candidate.id === id);
  if (target === undefined) return [];
  const kinds = choicesOf(target).map(({ row, fastRoaming }) => rowKind(row, fastRoaming));
  return ROW_KINDS.filter((kind) => kinds.includes(kind));
}

function inputOf(kind: string): ProfileInput {
  const found = KIND_INPUTS.find((entry) => entry.kind === kind);
  if (found === undefined) throw new Error(kind);
  return found.input;
}

const pairs = AP_TARGETS.flatMap(({ id }) =>
  kindsOf(id).flatMap((from) => kindsOf(id).map((to) => ({ id, from, to }))),
).filter(({ from, to }) => from !== to);

/** What a dialect does not tell of its own configuration. */
const UNTOLD: Readonly<Record<string, readonly string[]>> = {
  meraki: ['encryption: pair.unknown', 'wep.keyIndex: pair.unknown', 'wep.authentication: pair.unknown'],
  hostapd: ['vlan: pair.'],
};

describe('lines that turn one kind of network into another', () => {
  test.each(pairs)('$id: $from becomes $to', ({ id, from, to }) => {
    const outcome = fixed(inputOf(to), exportedText(id, inputOf(from)), id);
    // The network may offer what the phone needs besides its own.
    if (!outcome.ok && outcome.error.code === 'fix.not-needed') {
      expect(compared(inputOf(to), exportedText(id, inputOf(from)), id).verdict).not.toBe('mismatch');
      return;
    }
    if (!outcome.ok) expect(outcome.error).toBeNull();
    const after = outcome.ok ? outcome.value.after : null;
    const left = complaints(after?.rows ?? []).filter(
      (complaint) => !(UNTOLD[id] ?? []).some((untold) => complaint.startsWith(untold)),
    );
    expect(left).toEqual([]);
    if (UNTOLD[id] === undefined) expect(after?.verdict).toBe('match');
  });
});
