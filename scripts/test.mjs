// The one test command: installs what is missing, then every check, then a summary that names what could not run.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root, runNode, tool } from './lib/run.mjs';
import { ensureJudges } from './lib/system-packages.mjs';

const results = join(root, 'test-results');

function vitest(project) {
  const json = join(results, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${json}`];
  return { args: [tool('vitest/vitest.mjs'), 'run', '--project', project, ...reporters], json };
}

const unit = vitest('unit');
const renderer = vitest('renderer');
const built = vitest('built');
const journeys = join(results, 'journeys.json');

const stages = [
  { name: 'format', args: [tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  { name: 'lint', args: [tool('eslint/bin/eslint.js'), '.'] },
  { name: 'types: core', args: [tool('typescript/bin/tsc'), '-p', 'tsconfig.core.json'] },
  { name: 'types: node', args: [tool('typescript/bin/tsc'), '-p', 'tsconfig.node.json'] },
  {
    name: 'svelte-check',
    args: [
      tool('svelte-check/bin/svelte-check'),
      '--tsconfig',
      'tsconfig.web.json',
      '--fail-on-warnings',
      '--output',
      'human',
    ],
  },
  { name: 'unit', ...unit },
  { name: 'renderer', ...renderer },
  { name: 'build', args: ['scripts/build.mjs'] },
  { name: 'built', needs: 'build', ...built },
  {
    name: 'journeys',
    needs: 'build',
    needsProgram: 'chromium',
    args: [tool('@playwright/test/cli.js'), 'test', '--project=web', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeys },
    json: journeys,
  },
];

function readCounts(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    if (report.stats) {
      const { expected, unexpected, flaky, skipped } = report.stats;
      return { passed: expected, failed: unexpected + flaky, skipped };
    }
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

async function runStage(stage) {
  const started = Date.now();
  console.log(`\n── ${stage.name}`);
  const code = await runNode(stage.args[0], stage.args.slice(1), { env: stage.env ?? {} });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${stage.name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return code === 0;
}

async function browserIsMissing() {
  const { findBrowser } = await import('../test/e2e/find-browser.mjs');
  return findBrowser() === null;
}

if (!(await ensureDependencies())) {
  console.error('Dependencies could not be installed; nothing was tested.');
  process.exit(1);
}
const missing = await ensureJudges();
const noBrowser = await browserIsMissing();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const failed = [];
const notRun = missing
  .filter(({ program }) => program !== 'chromium')
  .map((judge) => `${judge.for}: ${judge.program} is not installed (Debian package ${judge.package})`);
for (const stage of stages) {
  if (stage.needs !== undefined && failed.includes(stage.needs))
    notRun.push(`${stage.name}: ${stage.needs} failed`);
  else if (stage.needsProgram === 'chromium' && noBrowser)
    notRun.push(`${stage.name}: no Chromium, Chrome or Edge found`);
  else if (!(await runStage(stage))) failed.push(stage.name);
}

const counts = stages.filter(({ json }) => json).map(({ json }) => readCounts(json));
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
console.log('\nNot run on this machine: the window in real Electron (the workflow in .github does that).');
for (const line of notRun) console.log(`Not run on this machine: ${line}`);
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(failed.length === 0 ? 0 : 1);
