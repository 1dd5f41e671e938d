import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureBuilt } from './ensure-built.ts';

let project: string;
const said: string[] = [];
const say = (line: string) => said.push(line);
const file = (path: string) => join(project, path);

/** Stands where the build tool stands and does one thing: it writes, or fails. */
function buildTool(script: string): void {
  mkdirSync(file('node_modules/electron-vite/bin'), { recursive: true });
  writeFileSync(file('node_modules/electron-vite/bin/electron-vite.js'), script);
}
const good = `require('fs').writeFileSync(process.argv.at(-1) + '/main.js', 'built')`;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dang-vu-build-'));
  said.length = 0;
  mkdirSync(file('src'));
  mkdirSync(file('resources'));
  for (const path of ['src/a.ts', 'src/a.test.ts', 'resources/a.csv', 'package.json', 'package-lock.json']) {
    writeFileSync(file(path), '1');
  }
  for (const path of ['electron.vite.config.ts', 'tsconfig.json']) writeFileSync(file(path), '1');
  buildTool(good);
});
afterEach(() => rmSync(project, { recursive: true }));

test('the program is built once, and not again while nothing changes', async () => {
  await ensureBuilt(project, say);
  await ensureBuilt(project, say);
  expect(readFileSync(file('out/main.js'), 'utf8')).toBe('built');
  expect(said).toHaveLength(1);
});

test.each(['src/a.ts', 'resources/a.csv', 'package-lock.json', 'electron.vite.config.ts', 'src/new.ts'])(
  'a change of %s is built',
  async (path) => {
    await ensureBuilt(project, say);
    writeFileSync(file(path), '2');
    await ensureBuilt(project, say);
    expect(said).toHaveLength(2);
  },
);

test('a changed test or a copied file is no reason to build', async () => {
  await ensureBuilt(project, say);
  writeFileSync(file('src/a.test.ts'), '2');
  utimesSync(file('src/a.ts'), 1, 1);
  await ensureBuilt(project, say);
  expect(said).toHaveLength(1);
});

test('a build that fails says why, keeps the old program and is tried again', async () => {
  await ensureBuilt(project, say);
  writeFileSync(file('src/a.ts'), '2');
  buildTool(`${good}; console.error('line 7 is wrong'); process.exit(1)`);
  await expect(ensureBuilt(project, say)).rejects.toThrow('line 7 is wrong');
  expect(existsSync(file('out/main.js'))).toBe(true);
  buildTool(good);
  await ensureBuilt(project, say);
  expect(said).toHaveLength(3);
});
