// The one test command: installs what is missing, then every check, then a summary that names what could not run.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { readReport } from './lib/report.mjs';
import { root, tool } from './lib/run.mjs';
import { runLane } from './lib/stage.mjs';
import { ensureJudges } from './lib/system-packages.mjs';

const results = join(root, 'test-results');

function vitest(project) {
  const json = join(results, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${json}`];
  return {
    name: project,
    args: [tool('vitest/vitest.mjs'), 'run', '--project', project, ...reporters],
    json,
  };
}

function types(project) {
  return { name: `types: ${project}`, args: [tool('typescript/bin/tsc'), '-p', `tsconfig.${project}.json`] };
}

const svelteCheck = {
  name: 'svelte-check',
  args: [
    tool('svelte-check/bin/svelte-check'),
    '--tsconfig',
    'tsconfig.web.json',
    '--fail-on-warnings',
    '--output',
    'human',
  ],
};

/** What reads the source; what it runs stays in its own process. */
const sourceLane = [
  { name: 'format', args: [tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  types('core'),
  types('node'),
  svelteCheck,
  { name: 'lint', args: [tool('eslint/bin/eslint.js'), '.'] },
  vitest('renderer'),
  vitest('unit'),
];

/** What runs the built programs, and real programs beside them; most of its time it waits for these. */
function programsLane(browser) {
  const journeys = join(results, 'journeys.json');
  return [
    { name: 'build', args: ['scripts/build.mjs'] },
    { ...vitest('built'), needs: 'build' },
    {
      name: 'journeys',
      needs: 'build',
      missing: browser === null ? 'no Chromium, Chrome or Edge found' : undefined,
      args: [tool('@playwright/test/cli.js'), 'test', '--project=web', '--workers=1', '--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeys },
      json: journeys,
    },
  ];
}

async function findBrowser() {
  const { findBrowser: find } = await import('../test/e2e/find-browser.mjs');
  return find();
}

const [installed, missing] = await Promise.all([ensureDependencies(), ensureJudges()]);
if (!installed) {
  console.error('Dependencies could not be installed; nothing was tested.');
  process.exit(1);
}
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const lanes = [sourceLane, programsLane(await findBrowser())];
const outcomes = await Promise.all(lanes.map(runLane));
const failed = outcomes.flatMap((outcome) => outcome.failed);
const notRun = [
  'the window in real Electron (the workflow in .github does that)',
  ...missing
    .filter(({ program }) => program !== 'chromium')
    .map((judge) => `${judge.for}: ${judge.program} is not installed (Debian package ${judge.package})`),
  ...outcomes.flatMap((outcome) => outcome.notRun),
];

const reports = lanes
  .flat()
  .filter(({ json }) => json)
  .map(({ json }) => readReport(json));
const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
for (const line of notRun) console.log(`Not run on this machine: ${line}.`);
for (const failure of reports.flatMap(({ failures }) => failures)) console.log(`✗ ${failure}`);
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(failed.length === 0 ? 0 : 1);
