import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildStamp } from './build-stamp.ts';

/**
 * Builds the program when its sources changed since the last build; `say` is told before it does. Throws with the
 * output of the build when it fails. The build is made aside and moved to `out` with its stamp when it is whole, so
 * one that failed, was broken off, or runs twice at once is never taken for a good one.
 */
export async function ensureBuilt(projectDir: string, say: (line: string) => void): Promise<void> {
  const out = join(projectDir, 'out');
  const stampFile = join(out, '.stamp');
  const stamp = buildStamp(projectDir);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  say('Mã nguồn đã thay đổi, đang dựng chương trình...');
  const aside = join(projectDir, 'node_modules', '.cache', 'dang-vu', `build-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  try {
    await build(projectDir, aside);
    writeFileSync(join(aside, '.stamp'), stamp);
    rmSync(out, { recursive: true, force: true });
    renameSync(aside, out);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function build(projectDir: string, outDir: string): Promise<void> {
  const electronVite = join(projectDir, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const child = spawn(process.execPath, [electronVite, 'build', '--logLevel', 'warn', '--outDir', outDir], {
    cwd: projectDir,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Dựng chương trình không thành công.\n${output}`));
    });
  });
}
