import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../src/main/shells/loopback/find-browser.ts';

/** A browser the end-to-end tests can start; `env` is added to its environment. */
export type TestBrowser = { executablePath: string; env: Record<string, string> };

const installLimitMs = 5 * 60_000;

/**
 * The browser of this computer; else, as root on Debian, the one of the distribution; else the one from npm, which
 * needs no rights. `say` is told before anything is installed. Throws when there is none to be had.
 */
export async function findTestBrowser(projectDir: string, say: (line: string) => void): Promise<TestBrowser> {
  const installed = findBrowser() ?? installFromDebian(say);
  if (installed !== null) return { executablePath: installed, env: {} };
  return unpackFromNpm(projectDir, say);
}

function installFromDebian(say: (line: string) => void): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  say('Không có trình duyệt; đang cài chromium của Debian (apt-get)...');
  const options = {
    stdio: 'ignore',
    timeout: installLimitMs,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  return findBrowser();
}

/** Unpacked below the project, not into the shared temporary folder, where anybody could have put it first. */
async function unpackFromNpm(projectDir: string, say: (line: string) => void): Promise<TestBrowser> {
  const folder = join(projectDir, 'node_modules', '.cache', 'dang-vu', 'chromium');
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  say('Đang dùng trình duyệt từ gói npm @sparticuz/chromium...');
  const executablePath = await chromium.executablePath();
  if (starts(executablePath, {})) return { executablePath, env: {} };
  // On a bare system libraries are missing; the package brings those of Amazon Linux 2023.
  await inflate(join(projectDir, 'node_modules', '@sparticuz', 'chromium', 'bin', 'al2023.tar.br'));
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  if (starts(executablePath, env)) return { executablePath, env };
  throw new Error('Không có trình duyệt để chạy kiểm thử: cài chromium rồi chạy lại.');
}

/** Asking for the version loads every library the program needs. */
function starts(executablePath: string, env: Record<string, string>): boolean {
  const args = ['--version'];
  const { status, stdout } = spawnSync(executablePath, args, {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 && stdout.startsWith('Chromium');
}
