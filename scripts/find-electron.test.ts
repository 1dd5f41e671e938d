import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findElectron } from './find-electron.ts';

let project: string;
const inPackage = (...path: string[]) => join(project, 'node_modules', 'electron', ...path);

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dang-vu-electron-'));
  mkdirSync(inPackage('dist'), { recursive: true });
  writeFileSync(inPackage('package.json'), '{"version":"45.4.1"}');
});
afterEach(() => rmSync(project, { recursive: true }));

function unpack(version: string): void {
  writeFileSync(inPackage('path.txt'), 'electron');
  writeFileSync(inPackage('dist', 'version'), version);
  writeFileSync(inPackage('dist', 'electron'), '');
}

test('without its runtime Electron is not there', () => {
  expect(findElectron(project, {})).toBeNull();
});

test('a runtime of the installed version is found', () => {
  unpack('v45.4.1');
  expect(findElectron(project, {})).toBe(inPackage('dist', 'electron'));
});

test('a runtime of another version is not taken', () => {
  unpack('44.0.0');
  expect(findElectron(project, {})).toBeNull();
});

test('a runtime elsewhere can be named, and must be a file', () => {
  unpack('45.4.1');
  const other = inPackage('dist', 'version');
  expect(findElectron(project, { ELECTRON_EXEC_PATH: other })).toBe(other);
  expect(findElectron(project, { ELECTRON_EXEC_PATH: project })).toBeNull();
  expect(findElectron(project, { ELECTRON_OVERRIDE_DIST_PATH: inPackage('dist') })).toBe(
    inPackage('dist', 'electron'),
  );
});
