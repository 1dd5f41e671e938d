import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepWindowState, readWindowState } from './window-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'dang-vu-state-'));
const file = join(folder, 'window.json');
const screen = { x: 0, y: 0, width: 1366, height: 768 };
const bounds = { x: 100, y: 50, width: 1200, height: 700 };
afterAll(() => rmSync(folder, { recursive: true }));

test('the window opens where and as large as it was left', () => {
  const state = { bounds, maximized: true, zoom: 1.25 };
  keepWindowState(file, state);
  expect(readWindowState(file, [screen])).toEqual(state);
});

test('a window left on a screen that was unplugged opens on one that is there', () => {
  keepWindowState(file, { bounds: { ...bounds, x: 1366 }, maximized: false, zoom: 1 });
  expect(readWindowState(file, [screen])).toBeNull();
  expect(readWindowState(file, [screen, { ...screen, x: 1366 }])).not.toBeNull();
});

test('zoom stays between 100 and 150 percent', () => {
  keepWindowState(file, { bounds, maximized: false, zoom: 9 });
  expect(readWindowState(file, [screen])?.zoom).toBe(1.5);
});

test.each(['', 'null', '[]', '{"bounds":null}', '{"bounds":{"x":0,"y":0,"width":"1","height":1}}'])(
  'a file that says %j is passed over',
  (text) => {
    writeFileSync(file, text);
    expect(readWindowState(file, [screen])).toBeNull();
  },
);

test('the first start has no state', () => {
  expect(readWindowState(join(folder, 'none.json'), [screen])).toBeNull();
});
