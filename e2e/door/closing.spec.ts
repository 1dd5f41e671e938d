import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, startProgram, test } from '../fixtures.ts';
import { enter } from './raw-request.ts';

test.use({ kind: 'empty' });

test('the program ends in order when it is told to, and says so in the window', async ({ page, program }) => {
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await program.stop()).toBe(0);
  await expect(page.getByText(/đã đóng|đã kết thúc/).first()).toBeVisible();
});

test('a call that has begun when the program is told to end is answered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dang-vu-closing-'));
  const started = await startProgram(folder);
  const { origin } = new URL(started.address);
  const cookie = await enter(started.address);
  const call = request(`${origin}/call`, {
    method: 'POST',
    headers: { origin, cookie: cookie ?? '', 'content-type': 'application/json', expect: '100-continue' },
  });
  // The server says so when it has begun with this request; the end is asked for before the rest is sent.
  call.flushHeaders();
  await once(call, 'continue');
  const code = started.stop();
  call.end(JSON.stringify({ callId: 'c', name: 'system.getStatus', input: {} }));
  const [response] = await once(call, 'response');
  expect(JSON.parse((await response.toArray()).join(''))).toMatchObject({ ok: true });
  expect(await code).toBe(0);
  rmSync(folder, { recursive: true });
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
