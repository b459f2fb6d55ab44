import { describe, expect, test } from 'vitest';
import { AP_TARGETS } from '#core/export/ap-targets';
import { apTarget, exported, KIND_INPUTS } from '../../fixtures/ap-export';

const CASES = AP_TARGETS.flatMap(({ id }) =>
  KIND_INPUTS.filter(({ kind }) => apTarget(id).support[kind].can).map(({ kind, input }) => ({
    id,
    kind,
    input,
  })),
);

describe('access point files', () => {
  test.each(CASES)('$id writes the known file for $kind', async ({ id, kind, input }) => {
    const { files, losses } = exported(id, input);
    const [file] = files;
    if (file?.content.kind !== 'text') throw new Error('no text');
    const extension = file.name.endsWith('.json') ? 'json' : 'txt';
    await expect(file.content.text).toMatchFileSnapshot(`golden/${id}/${kind}.${extension}`);
    await expect(`${losses.map((each) => JSON.stringify(each)).join('\n')}\n`).toMatchFileSnapshot(
      `golden/${id}/${kind}.losses.jsonl`,
    );
  });
});
