import { fallbacks } from '#core/procedure/parameter/read-parameters';
import { findProcedure, PROCEDURE_IDS } from '#core/procedure/procedures';
import { expandRows } from '#core/procedure/expand';
import type { Step } from '#core/procedure/step';
import { stepWords } from '#messages/procedure/step-words';
import { describe, expect, test } from 'vitest';

/** Every row of a procedure once, whatever its condition. */
function everyRow(id: string): {
  readonly steps: readonly Step[];
  readonly values: ReturnType<typeof fallbacks>;
} {
  const procedure = findProcedure(id);
  if (procedure === null) throw new Error(id);
  const values = fallbacks(procedure.parameters);
  const rows = procedure.rows.map(({ when: _when, ...row }) => ({
    ...row,
    ...(row.each && { each: () => [row.each?.(values)[0] ?? 'tomcat'] }),
  }));
  return { steps: expandRows(rows, values), values };
}

describe.each(PROCEDURE_IDS)('%s', (id) => {
  const { steps, values } = everyRow(id);
  const plan = { procedure: id, values, steps };

  test('every row becomes a step here', () => {
    expect([...new Set(steps.map(({ row }) => row))]).toEqual(findProcedure(id)?.rows.map((row) => row.id));
  });

  test.each(['en', 'ko'] as const)('every step is said in %s in whole sentences', (language) => {
    const said = steps.map((step) => stepWords(language, step, plan));
    for (const { name, text, guards, warning, back } of said) {
      expect(text).toMatch(/[.:]$/);
      expect([name, text, ...guards, warning, back].join('\n')).not.toMatch(
        /undefined|null|\[object|\$\{| {2}/,
      );
      for (const guard of guards) expect(guard).toMatch(/\.$/);
    }
    // A text in the other language stands out: Korean has Hangul in every step, English has none.
    const hangul = said.filter(({ text }) => /\p{Script=Hangul}/u.test(text)).length;
    expect(hangul).toBe(language === 'ko' ? said.length : 0);
  });

  test('every restart, stop and start says who notices it, and where it is done', () => {
    const working = steps.filter(({ action }) => action === 'restart' || action === 'stop');
    for (const step of working) {
      const { warning, where } = stepWords('en', step, plan);
      expect([step.id, warning]).not.toEqual([step.id, '']);
      expect([step.id, where]).not.toEqual([step.id, '']);
    }
  });
});
