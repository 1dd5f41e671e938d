import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './project-dir.ts';
import { type Counts, countPlaywright, countVitest, withExitCode } from './test-counts.ts';

/** `npm test`: every check of the project, one after the other; a failing stage does not hide the next ones. */
const modules = (...path: string[]) => join(projectDir, 'node_modules', ...path);
const reports = join(projectDir, 'test-results', 'reports');
const script = (name: string) => join(projectDir, 'scripts', name);

type Stage = {
  name: string;
  /** Arguments of Node. */
  args: string[];
  env?: Record<string, string>;
  /** A stage without a report counts as one check. */
  report?: { file: string; count: (json: never) => Counts };
};

const vitestReport = join(reports, 'unit.json');
const playwrightReport = join(reports, 'e2e.json');
const tsc = modules('@typescript', 'native', 'bin', 'tsc');

const stages: Stage[] = [
  { name: 'format and lint', args: [modules('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'] },
  { name: 'types of main, preload and scripts', args: [tsc, '-p', projectDir] },
  { name: 'types of shared', args: [tsc, '-p', join(projectDir, 'src', 'shared')] },
  { name: 'types of the renderer', args: [tsc, '-p', join(projectDir, 'src', 'renderer')] },
  { name: 'types of the end-to-end tests', args: [tsc, '-p', join(projectDir, 'e2e')] },
  { name: 'dependency rules', args: [script('check-dependencies.ts')] },
  {
    name: 'unit tests',
    args: [
      modules('vitest', 'vitest.mjs'),
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    report: { file: vitestReport, count: countVitest },
  },
  { name: 'build', args: [script('build.ts')] },
  {
    name: 'end-to-end tests',
    args: [script('e2e.ts'), '--reporter=line,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    report: { file: playwrightReport, count: countPlaywright },
  },
];

async function run(): Promise<number> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const total: Counts = { passed: 0, failed: 0, skipped: [], retried: [] };
  for (const stage of stages) {
    console.log(`\n== ${stage.name}`);
    const started = performance.now();
    const { passed, failed, skipped, retried } = await countsOf(stage);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`== ${stage.name}: ${passed} passed, ${failed} failed, ${seconds} s`);
    total.passed += passed;
    total.failed += failed;
    total.skipped.push(...skipped);
    total.retried.push(...retried);
  }
  for (const name of total.retried) console.log(`passed at the second try: ${name}`);
  for (const name of total.skipped) console.log(`skipped: ${name}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function countsOf({ args, env, report }: Stage): Promise<Counts> {
  const exitCode = await runNode(args, env ?? {});
  if (report === undefined)
    return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: [], retried: [] };
  if (!existsSync(report.file)) return withExitCode(null, exitCode);
  return withExitCode(report.count(JSON.parse(readFileSync(report.file, 'utf8')) as never), exitCode);
}

function runNode(args: string[], env: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: projectDir,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

process.exitCode = await run();
