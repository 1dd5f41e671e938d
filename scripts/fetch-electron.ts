import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { electronVersion } from './find-electron.ts';

/** Without a byte for this long the attempt is given up: a firewall may swallow packets without an answer. */
const patienceMs = 20_000;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * Tries to fetch the Electron runtime of the installed version and tells what it does. Resolves when it is there
 * or was given up; a failure is remembered for a day, so that a closed network does not slow every start.
 */
export async function fetchElectron(projectDir: string, say: (line: string) => void): Promise<void> {
  const failureFile = join(projectDir, 'node_modules', '.cache', 'dang-vu', 'electron-fetch-failed');
  if (failedRecently(failureFile)) return;
  say(
    `Đang tải bộ chạy Electron ${electronVersion(projectDir)} (khoảng 120 MB, chỉ một lần; bỏ qua: --no-fetch)...`,
  );
  if (await download(projectDir, say)) {
    rmSync(failureFile, { force: true });
    return;
  }
  say(
    'Không tải được Electron. Chương trình mở bằng trình duyệt của máy; trong một ngày tới sẽ không thử tải lại.',
  );
  mkdirSync(dirname(failureFile), { recursive: true });
  writeFileSync(failureFile, '');
}

function failedRecently(file: string): boolean {
  const failure = statSync(file, { throwIfNoEntry: false });
  return failure !== undefined && Date.now() - failure.mtimeMs < dayMs;
}

async function download(projectDir: string, say: (line: string) => void): Promise<boolean> {
  const child = fork(join(projectDir, 'scripts', 'download-electron.ts'), { stdio: 'ignore' });
  let timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  let told = 0;
  child.on('message', (percent) => {
    clearTimeout(timer);
    timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    if (typeof percent !== 'number' || percent < told + 0.1) return;
    told = percent;
    say(`  ${Math.round(percent * 100)} %`);
  });
  const succeeded = await endOf(child);
  clearTimeout(timer);
  return succeeded;
}

function endOf(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
