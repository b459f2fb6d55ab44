import { makePlan } from '#core/procedure/make-plan';
import { buildRunDocument, type ReportedRun } from '#core/procedure/report/build-run-document';
import { toStepsHtml } from '#core/procedure/report/to-html';
import { toStepsMarkdown } from '#core/procedure/report/to-markdown';
import { fileRecord, isFileRecord } from '#core/procedure/run/file-record';
import { documentText } from '#messages/procedure/document-text';
import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';

const signed = { at: '2026-03-01T10:00:00.000Z', initials: 'KJ', fields: {}, note: '' };

function run(entries: readonly Partial<ReportedRun['entries'][number]>[]): ReportedRun {
  const plan = makePlan('imp-regenerate', { certificates: ['cup'] });
  if (!plan.ok) throw new Error(plan.error.code);
  const { values, steps } = plan.value;
  const filled = entries.map((entry, at) => ({
    ...signed,
    step: steps[at]?.id ?? '',
    outcome: 'done' as const,
    ...entry,
  }));
  return {
    ...{ procedure: 'imp-regenerate', title: 'Seoul <HQ>', values, steps, entries: filled },
    ...{ state: 'open', startedAt: signed.at, endedAt: null },
  };
}

const documentOf = (given: ReportedRun, language: 'ko' | 'en' = 'en') =>
  buildRunDocument(given, documentText(language, given), '1.2.3');

describe('the report of a run', () => {
  test('says of each step what was found, by whom, and why it was passed over', () => {
    const document = documentOf(
      run([{ fields: { reference: 'B-17' } }, { outcome: 'skipped', note: 'by telephone' }]),
    );
    const [first, second, third] = document.steps;
    expect(first).toMatchObject({ mark: 'done', record: [{ label: 'done' }] });
    expect(first?.record[0]?.value).toContain('KJ; Name of the backup: B-17');
    expect(second).toMatchObject({ mark: 'skipped', record: [{ label: 'skipped' }] });
    expect(second?.record[0]?.value).toContain('Note: by telephone');
    expect(third).toMatchObject({ mark: 'todo', record: [] });
    expect(document.status).toContain('2 of');
  });

  test('keeps what was taken back', () => {
    const given = run([{ fields: { reference: 'B-17' } }]);
    const step = given.steps[0]?.id ?? '';
    const undone = { ...signed, step, outcome: 'undone' } as const;
    const [first] = documentOf({ ...given, entries: [...given.entries, undone] }).steps;
    expect(first?.mark).toBe('todo');
    expect(first?.record.map(({ label }) => label)).toEqual(['done', 'taken back']);
  });

  test.each(['ko', 'en'] as const)('is well-formed and escaped as a page, in %s', (language) => {
    const html = toStepsHtml(documentOf(run([{ note: '<b>&' }]), language));
    expect(() => parseXml(html)).not.toThrow();
    expect(html).toContain('Seoul &lt;HQ&gt;');
    expect(html).not.toContain('<b>&');
    expect(html).toContain('<svg');
  });

  test('names its time line and its unconfirmed paths in Markdown too', () => {
    const text = toStepsMarkdown(documentOf(run([])));
    expect(text).toContain('## Time line');
    expect(text).toContain('Manual Backup *');
    expect(text).toContain('not confirmed on a device');
  });
});

describe('the record of a file', () => {
  test('says name, size and hash, and is recognised', () => {
    const record = fileRecord('root‮ca.pem', 1234, new Uint8Array(32).fill(0xab));
    expect(record).toContain('; 1234 B; SHA-256 abab');
    expect(isFileRecord(record)).toBe(true);
  });

  test.each(['root.pem', 'root.pem; 12 B', 'root.pem; 12 B; SHA-256 ab', ''])('is not "%s"', (text) => {
    expect(isFileRecord(text)).toBe(false);
  });
});
