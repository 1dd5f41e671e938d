import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { administrator, expect, startProgram, test } from '../fixtures.ts';

test.use({ kind: 'empty' });

test('the program ends in order when it is told to, and says so in the window', async ({ page, program }) => {
  expect(await program.stop()).toBe(0);
  await expect(page.getByText(/đã đóng|đã kết thúc/).first()).toBeVisible();
});

test('a save that is running when the program is told to end is finished', async ({ page, program }) => {
  const answer = page.evaluate(
    ([signInName, password]) =>
      fetch('/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ callId: 'c', name: 'accounts.signIn', input: { signInName, password } }),
      }).then((response) => response.json()),
    [administrator.signInName, administrator.password],
  );
  // Signing in takes the time of one key derivation; the end is asked for in the middle of it.
  await page.waitForRequest('**/call');
  const code = program.stop();
  expect(await answer).toMatchObject({ ok: true });
  expect(await code).toBe(0);
});

test('a second program on the same store says that it is in use', async ({ page, program }) => {
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  const second = await startProgram(program.folder);
  await page.goto(second.address);
  await expect(page.getByText(/đang (được )?mở|đang dùng/).first()).toBeVisible();
  expect(await second.stop()).toBe(0);
});

test('a first start needs no folder to be there', async ({ page }) => {
  const parent = mkdtempSync(join(tmpdir(), 'dang-vu-first-'));
  const started = await startProgram(join(parent, 'chưa có', 'kho'));
  await page.goto(started.address);
  await expect(page.getByRole('heading', { name: 'Thiết lập lần đầu' })).toBeVisible();
  await started.stop();
  rmSync(parent, { recursive: true });
});
