import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { findElectron } from '../../scripts/find-electron.ts';
import { projectDir } from '../../scripts/project-dir.ts';
import { factsOf } from '../door/print-browser.ts';

// Run only where the Electron runtime is present: see playwright.config.ts.
let folder: string;
let program: ElectronApplication;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dang-vu-electron-'));
  program = await _electron.launch({
    executablePath: findElectron(projectDir) ?? '',
    args: [projectDir, '--data', join(folder, 'kho'), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
});
test.afterEach(async () => {
  await program.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Calls the core as the window does; rejects with the code of a refusal. */
async function call<T>(page: Page, name: string, input: object): Promise<T> {
  const envelope = await page.evaluate<string>(
    `window.dangvu.call(${JSON.stringify(name)}, ${JSON.stringify(input)}, crypto.randomUUID()).then(JSON.stringify)`,
  );
  const { ok, value, error } = JSON.parse(envelope);
  if (!ok) throw new Error(error.code);
  return value;
}

test('a document becomes a PDF in a hidden window, which is gone afterwards', async () => {
  const page = await program.firstWindow();
  await expect(page.getByRole('heading', { name: 'Thiết lập lần đầu' })).toBeVisible();
  await call(page, 'system.createStore', {
    organisation: {
      name: 'Công an tỉnh Quảng Ninh',
      superior: 'Bộ Công an',
      place: 'Quảng Ninh',
      symbol: 'CAT-PX03',
    },
    administrator: { signInName: 'quantri', password: 'mat-khau-thu-1', displayName: 'Quản trị' },
    referenceUnits: false,
  });
  const { issuers, types } = await call<{ issuers: { id: string }[]; types: { code: string }[] }>(
    page,
    'documents.listIssuers',
    {},
  );
  const { id } = await call<{ id: string }>(page, 'documents.save', {
    id: null,
    draft: {
      issuerId: issuers[0]?.id,
      typeCode: types[0]?.code,
      summary: 'Kết quả quý I',
      body: 'Đồng chí hoàn thành nhiệm vụ.\n'.repeat(60),
      recipients: ['Lưu: VT'],
      signatures: [],
    },
  });
  const file = await call<{ fileId: string; fileName: string }>(page, 'documents.produce', {
    id,
    format: 'pdf',
  });

  const target = join(folder, 'in.pdf');
  await program.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  await call(page, 'shell.saveFile', file);
  const facts = factsOf(readFileSync(target));
  expect(facts.pages).toBeGreaterThan(1);
  expect(new Set(facts.sizes)).toEqual(new Set(['210 x 297']));
  expect(facts.fonts.filter((font) => !font.startsWith('Tinos-'))).toEqual([]);
  expect(await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('what is printed reaches no address and no file of the program', async () => {
  await program.firstWindow();
  const reached = await program.evaluate(async ({ session }) => {
    const print = session.fromPartition('dang-vu-print');
    const addresses = ['app://print/nobody', 'app://dang-vu/', 'http://127.0.0.1:9/', 'file:///etc/hostname'];
    return Promise.all(
      addresses.map((address) =>
        print.fetch(address).then(
          ({ status }) => status === 200,
          () => false,
        ),
      ),
    );
  });
  expect(reached).toEqual([false, false, false, false]);
});
