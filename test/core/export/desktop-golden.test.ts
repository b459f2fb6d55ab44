import { describe, expect, test } from 'vitest';
import { choicesOf, clientInput, FULL } from '../../fixtures/client-export';
import { exportedFor } from '../../fixtures/exports-of';

const OPTIONS = { 'server-name': 'radius.example.com', 'anonymous-identity': 'anonymous@example.com' };

/** Each kind of row once, and each EAP method once: the others differ from these by one word. */
const CASES = (['windows', 'apple', 'eap-config'] as const).flatMap((id) =>
  choicesOf(id)
    .filter(
      ({ row, fastRoaming }) => row.row <= 3 || fastRoaming === 'ft' || row.row === 11 || row.row === 12,
    )
    .map((choice) => ({ id, choice, title: choice.title })),
);

describe('files for test clients', () => {
  test.each(CASES)('$id writes the known files for $title', async ({ id, choice }) => {
    const { files } = exportedFor(id, clientInput(choice), { ...FULL, options: OPTIONS });
    const { row, encryption, security } = choice.row;
    const [main] = files;
    if (main?.content.kind !== 'text') throw new Error('no text');
    await expect(main.content.text).toMatchFileSnapshot(
      `golden/${id}/${row}-${security}-${encryption}-${choice.fastRoaming}.txt`,
    );
  });
});
