import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What xmllint says about texts, against a schema where one is given; empty where it takes all of them. */
export function xmlComplaints(folder: string, texts: readonly string[], schema?: string): string {
  const files = texts.map((text, index) => {
    const file = join(folder, `judged-${index}.xml`);
    writeFileSync(file, text);
    return file;
  });
  const options = schema === undefined ? [] : ['--schema', schema];
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', ...options, ...files], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 ? '' : stderr;
}
