import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from './run.ts';
import { STAGES, type Counts, type Stage } from './test-stages.ts';

// npm test: everything, stage by stage, up to the first that fails. With --only <stage>: that one alone.
await run(async () => {
  const stages = chooseStages(process.argv.slice(2));
  const folder = join(root, 'out/test');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const results: Result[] = [];
  for (const stage of stages) {
    const result = await runStage(stage);
    results.push(result);
    if (!result.isGood) break;
  }
  const summary = summarise(stages, results);
  await writeFile(join(folder, 'summary.txt'), summary.at(-1) + '\n');
  console.log(`\n${summary.join('\n')}`);
  if (results.some(({ isGood }) => !isGood)) process.exitCode = 1;
});

function chooseStages(args: readonly string[]): readonly Stage[] {
  if (args.length === 0) return STAGES;
  const chosen = args[0] === '--only' ? STAGES.filter(({ name }) => args.slice(1).includes(name)) : [];
  if (chosen.length > 0) return chosen;
  throw new Error(`Usage: npm test [-- --only <stage>…]. Stages: ${STAGES.map(({ name }) => name).join(', ')}.`);
}

async function runStage(stage: Stage): Promise<Result> {
  console.log(`\n=== ${stage.name}\n`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', ...stage.script], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = (performance.now() - start) / 1000;
  return { name: stage.name, isGood: status === 0, seconds, counts: await readCounts(stage, status === 0) };
}

/** A stage without tests of its own counts as one. So does one that broke before it could count. */
async function readCounts({ counts }: Stage, isGood: boolean): Promise<Counts> {
  const one = { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
  if (!counts) return one;
  const report = await readFile(join(root, counts.file), 'utf8').catch(() => undefined);
  const found = report === undefined ? one : counts.read(JSON.parse(report));
  return isGood || found.failed > 0 ? found : { ...found, failed: 1 };
}

function summarise(stages: readonly Stage[], results: readonly Result[]): string[] {
  const lines = stages.map(({ name }) => {
    const result = results.find((one) => one.name === name);
    if (!result) return `${name.padEnd(8)} not run`;
    const { passed, failed } = result.counts;
    return `${name.padEnd(8)} ${result.isGood ? 'good' : 'FAILED'}, ${result.seconds.toFixed(0)} s, ${passed} passed, ${failed} failed`;
  });
  const sum = (key: keyof Counts) => results.reduce((total, { counts }) => total + counts[key], 0);
  return [...lines, `${sum('passed')} passed, ${sum('failed')} failed`];
}

type Result = { name: string; isGood: boolean; seconds: number; counts: Counts };
