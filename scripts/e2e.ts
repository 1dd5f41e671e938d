import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './ensure-built.ts';
import { findElectron } from './find-electron.ts';
import { projectDir } from './project-dir.ts';
import { findTestBrowser } from './test-browser.ts';
import { testBrowserSetting } from './test-browser-setting.ts';

// `npm run e2e [-- playwright's arguments]`
await ensureBuilt(projectDir, console.error);
const browser = await findTestBrowser(projectDir, console.error);
if (findElectron(projectDir) === null) {
  console.error('Bỏ qua e2e/electron: máy này không có bộ chạy Electron và không tải khi kiểm thử.');
}
const playwright = join(projectDir, 'node_modules', '@playwright', 'test', 'cli.js');
const child = spawn(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
  cwd: projectDir,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, ...testBrowserSetting(browser) },
});
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});
