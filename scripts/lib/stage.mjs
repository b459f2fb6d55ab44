import { runNode } from './run.mjs';

/** Runs one stage with its output in one piece, so that stages side by side do not mix their lines. */
async function runStage({ name, args, env = {} }) {
  console.log(`── ${name} …`);
  const started = Date.now();
  const output = [];
  const code = await runNode(args[0], args.slice(1), { env, collect: (chunk) => output.push(chunk) });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const text = Buffer.concat(output).toString().trimEnd();
  if (text !== '') console.log(text);
  console.log(`── ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`);
  return code === 0;
}

/**
 * Runs a lane's stages one after another. A stage whose `needs` failed, or that can't run here (`missing`, a reason), is
 * not run. Resolves with the names of what failed and a line for each stage that was not run.
 */
export async function runLane(stages) {
  const failed = [];
  const notRun = [];
  for (const stage of stages) {
    if (stage.missing) notRun.push(`${stage.name}: ${stage.missing}`);
    else if (failed.includes(stage.needs)) notRun.push(`${stage.name}: ${stage.needs} failed`);
    else if (!(await runStage(stage))) failed.push(stage.name);
  }
  return { failed, notRun };
}
