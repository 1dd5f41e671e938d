import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildStamp } from './build-stamp.ts';

/**
 * Builds the program when its sources changed since the last build; `say` is told before it does. Throws with the
 * output of the build when it fails; a build that failed or was broken off is never taken for a good one.
 */
export async function ensureBuilt(projectDir: string, say: (line: string) => void): Promise<void> {
  const stampFile = join(projectDir, 'out', '.stamp');
  const stamp = buildStamp(projectDir);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  say('Mã nguồn đã thay đổi, đang dựng chương trình...');
  rmSync(stampFile, { force: true });
  await build(projectDir);
  writeFileSync(stampFile, stamp);
}

function build(projectDir: string): Promise<void> {
  const electronVite = join(projectDir, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const child = spawn(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], {
    cwd: projectDir,
    stdio: ['ignore', 'pipe', 'pipe'],
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
