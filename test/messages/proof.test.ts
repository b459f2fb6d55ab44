import { UNJUDGED, VERDICTS } from '#core/export/proof/proof-codes';
import { PROOFS } from '#core/export/proof/proof';
import { TARGET_IDS, type TargetId } from '#core/export/target';
import { catalogues, proofText } from '#messages/catalogue';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const DOCUMENT = new URL('../../docs/proof.md', import.meta.url);
const PEERS = new URL('../peers/', import.meta.url);
const { proof, targetTitles } = catalogues.en;

function section(id: TargetId): string {
  const { judges, unjudged } = PROOFS[id];
  const said = judges.map(
    ({ program, version, verdict, test: file }) =>
      `- **${program} ${version}** ${proof.verdicts[verdict]} (\`test/peers/${file}\`).`,
  );
  return [
    `## \`${id}\`: ${targetTitles[id]}`,
    '',
    ...(said.length === 0 ? [`- ${proof.nobody}`] : said),
    ...unjudged.map((code) => `- Not judged: ${proof.unjudged[code]}`),
    '',
  ].join('\n');
}

/** docs/proof.md as the table has it. */
function proofDocument(): string {
  const head = [
    '# What real programs say of the exports',
    '',
    'Target by target: which program that is none of ours took the files, in which version, and what nobody judged.',
    '`npm test` asks each of them again where it is installed, without a radio and on loopback addresses only, and names',
    'those that are not. The versions are those of Debian 12, with which all of this was measured.',
    'The source of this page is `src/core/export/proof`; a test keeps both the same (`WRITE_EXPECTED=1` writes the page).',
    '',
    '',
  ];
  return head.join('\n') + TARGET_IDS.map(section).join('\n');
}

describe('the proof of targets', () => {
  test('docs/proof.md says what the table has', () => {
    if (process.env['WRITE_EXPECTED'] === '1') writeFileSync(DOCUMENT, proofDocument());
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(proofDocument());
  });

  test.each(TARGET_IDS)('each judge of %s is asked by a test, and something is left unjudged', (id) => {
    const { judges, unjudged } = PROOFS[id];
    for (const { test: file, program } of judges) {
      const peer = new URL(file, PEERS);
      expect(existsSync(peer), file).toBe(true);
      const command = program === 'poppler' ? 'pdfinfo' : program.toLowerCase();
      expect(readFileSync(peer, 'utf8').toLowerCase()).toContain(command);
    }
    expect(unjudged.length).toBeGreaterThan(0);
  });

  test('every verdict and every open question is some target’s', () => {
    const proofs = Object.values(PROOFS);
    const verdicts = new Set(proofs.flatMap(({ judges }) => judges.map(({ verdict }) => verdict)));
    const unjudged = new Set(proofs.flatMap((one) => one.unjudged));
    expect([...verdicts].toSorted()).toEqual(VERDICTS.toSorted());
    expect([...unjudged].toSorted()).toEqual(UNJUDGED.toSorted());
  });

  test('the line of a target names programs with their versions, or that there is none', () => {
    expect(proofText('en', 'wpa-supplicant')).toBe(
      'Accepted by wpa_supplicant, version 2.10; eapol_test, version 2.10.',
    );
    expect(proofText('ko', 'hostapd')).toBe('실제 프로그램이 받아들임: hostapd 버전 2.10.');
    expect(proofText('en', 'aireos')).toBe('No independent program judged it.');
  });
});
