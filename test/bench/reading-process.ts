import { readFileSync } from 'node:fs';
import { importConfiguration } from '#core/import/dialects';
import { median, timed } from './cpu-time';

/** What a new process tells of reading one file: the first time in milliseconds, and of later ones the processor time. */
export interface ReadingReport {
  readonly dialect: string;
  readonly networks: number;
  readonly first: number;
  readonly later: number;
}

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const start = performance.now();
const read = importConfiguration(text);
const first = performance.now() - start;
if (!read.ok) throw new Error(read.error.code);
const report: ReadingReport = {
  ...{ dialect: read.value.dialect, networks: read.value.networks.length, first },
  later: median(() => timed(() => importConfiguration(text))),
};
process.stdout.write(JSON.stringify(report));
