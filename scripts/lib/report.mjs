import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './run.mjs';

/** What a stage's report says: how many tests passed, failed and were skipped, and each failure in words. */
const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** Enough for a message and where it came from; the whole stands in the stage's own output. */
const LINES_OF_A_FAILURE = 12;

function describeFailure(title, messages) {
  const lines = stripVTControlCharacters(messages.join('\n')).split('\n');
  const own = lines.filter((line) => !line.includes('node_modules')).slice(0, LINES_OF_A_FAILURE);
  return [title, ...own].join('\n    ');
}

function readVitest({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const failures = testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const file = relative(root, name);
      const failed = assertionResults.filter((test) => test.status === 'failed');
      // A file that could not be loaded, or whose hook failed, has a message of its own.
      return failed.length === 0
        ? [describeFailure(file, [message])]
        : failed.map((test) => describeFailure(`${file} › ${test.fullName}`, test.failureMessages));
    });
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, failures };
}

function failuresOfSuite({ suites = [], specs = [] }) {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results).flatMap((result) => result.errors);
      return describeFailure(
        `${file} › ${title}`,
        errors.map(({ message = '' }) => message),
      );
    });
  return [...own, ...suites.flatMap(failuresOfSuite)];
}

function readPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped, failures: failuresOfSuite(report) };
}

/** Reads the JSON that Playwright or vitest wrote; of a stage that wrote none, nothing is counted. */
export function readReport(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return report.stats ? readPlaywright(report) : readVitest(report);
  } catch {
    return nothing;
  }
}
