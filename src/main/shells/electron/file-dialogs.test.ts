import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HeldFile } from '../../core/core.ts';
import { largestFileBytes } from '../largest-file.ts';
import { openFile, saveFile } from './file-dialogs.ts';

let folder: string;
let held: Map<string, HeldFile>;
const core = {
  putFile: async (_sessionId: string, file: HeldFile) => {
    held.set('f1', file);
    return 'f1';
  },
  takeFile: async (_sessionId: string, fileId: string) => {
    const file = held.get(fileId) ?? null;
    held.delete(fileId);
    return file;
  },
};
const choosing = (path: string | null) => ({ askOpen: async () => path, askSave: async () => path });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dang-vu-files-'));
  held = new Map();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file is opened', () => {
  test('the chosen roster is handed to the core under its own name', async () => {
    const path = join(folder, 'Danh sách.xlsx');
    writeFileSync(path, 'abc');
    const answer = await openFile(core, 's', choosing(path), '.xlsx,.xls');
    expect(answer).toEqual({ ok: true, value: { fileId: 'f1', fileName: 'Danh sách.xlsx' } });
    expect(Buffer.from(held.get('f1')?.bytes ?? []).toString()).toBe('abc');
  });

  test('the dialog offers the extensions that are meant', async () => {
    let offered: string[] = [];
    const dialogs = {
      ...choosing(null),
      askOpen: async (extensions: string[]) => {
        offered = extensions;
        return null;
      },
    };
    expect(await openFile(core, 's', dialogs, '.xlsx, .ods,../x')).toEqual({ ok: true, value: null });
    expect(offered).toEqual(['xlsx', 'ods']);
  });

  test('a file over 50 MB is refused before it is read', async () => {
    const path = join(folder, 'big.xlsx');
    writeFileSync(path, '');
    truncateSync(path, largestFileBytes + 1);
    const answer = await openFile(core, 's', choosing(path), '.xlsx');
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'UPLOAD_TOO_LARGE', params: { maxMegabytes: 50 } },
    });
    expect(held.size).toBe(0);
  });

  test('a backup has a limit of its own, for it is the whole store', async () => {
    const path = join(folder, 'kho.dvbackup');
    writeFileSync(path, '');
    truncateSync(path, largestFileBytes + 1);
    const answer = await openFile(core, 's', choosing(path), '.dvbackup');
    expect(answer).toMatchObject({ ok: true, value: { fileName: 'kho.dvbackup' } });
  });

  test('a file that cannot be read is named', async () => {
    const answer = await openFile(core, 's', choosing(join(folder, 'none.xlsx')), '.xlsx');
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'FILE_UNREADABLE', params: { fileName: 'none.xlsx' } },
    });
  });
});

describe('a file is saved', () => {
  const produced = { fileId: 'f1', fileName: 'Bản gửi.xlsx' };

  test('the produced list is written where the person chose', async () => {
    held.set('f1', { fileName: 'Bản gửi.xlsx', bytes: new TextEncoder().encode('abc') });
    const path = join(folder, 'Bản gửi.xlsx');
    expect(await saveFile(core, 's', choosing(path), produced)).toEqual({
      ok: true,
      value: { fileName: 'Bản gửi.xlsx' },
    });
    expect(readFileSync(path, 'utf8')).toBe('abc');
  });

  test('leaving the dialog keeps the file for another try', async () => {
    held.set('f1', { fileName: 'a.xlsx', bytes: new Uint8Array(1) });
    expect(await saveFile(core, 's', choosing(null), produced)).toEqual({ ok: true, value: null });
    expect(held.has('f1')).toBe(true);
  });

  test('a file that was taken before is gone, and nothing is written', async () => {
    const path = join(folder, 'a.xlsx');
    expect(await saveFile(core, 's', choosing(path), produced)).toMatchObject({
      error: { code: 'FILE_GONE' },
    });
    expect(existsSync(path)).toBe(false);
  });

  test('a folder that cannot be written to is named', async () => {
    held.set('f1', { fileName: 'a.xlsx', bytes: new Uint8Array(1) });
    const path = join(folder, 'none', 'a.xlsx');
    expect(await saveFile(core, 's', choosing(path), produced)).toMatchObject({
      error: { code: 'FILE_WRITE_FAILED', params: { path } },
    });
  });
});
