import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type RunningProgram, startProgram } from '../program.ts';
import { enter, sendRaw } from './raw-request.ts';

/** A program nobody has entered yet, and a way to send to it. */
const test = base.extend<{ program: RunningProgram; origin: string }>({
  program: async ({ browserName }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `dang-vu-door-${browserName}-`));
    const program = await startProgram(folder);
    await use(program);
    await program.stop();
    rmSync(folder, { recursive: true });
  },
  origin: async ({ program }, use) => use(new URL(program.address).origin),
});

const status = JSON.stringify({ callId: 'c', name: 'system.getStatus', input: {} });
const asPage = (origin: string, cookie: string | null) => ({
  origin,
  cookie: cookie ?? '',
  'content-type': 'application/json',
});

test('with the cookie of the one-time address the core answers', async ({ program, origin }) => {
  const headers = asPage(origin, await enter(program.address));
  const answer = await sendRaw(origin, '/call', { method: 'POST', headers, body: status });
  expect(JSON.parse(answer.text)).toMatchObject({ ok: true, value: { state: 'noStore' } });
});

test('a one-time address lets nobody in a second time', async ({ program }) => {
  expect(await enter(program.address)).not.toBeNull();
  expect(await enter(program.address)).toBeNull();
});

test('a browser that comes too late reads why and what to do', async ({ program, page }) => {
  await enter(program.address);
  const response = await page.goto(program.address);
  expect(response?.status()).toBe(403);
  await expect(page.getByText('mỗi địa chỉ chỉ dùng được một lần')).toBeVisible();
});

test('without a cookie, under another name or from another page nothing is answered', async ({
  program,
  origin,
}) => {
  const good = asPage(origin, await enter(program.address));
  const bad = [
    { ...good, cookie: '' },
    { ...good, cookie: 'dang-vu-1=x' },
    { ...good, host: 'localhost' },
    { ...good, host: 'evil.example' },
    { ...good, origin: 'https://evil.example' },
    { ...good, origin: 'null' },
    { ...good, 'sec-fetch-site': 'cross-site' },
  ];
  for (const headers of bad) {
    const call = await sendRaw(origin, '/call', { method: 'POST', headers, body: status });
    const page = await sendRaw(origin, '/', { headers });
    expect([headers, call.status, page.status]).toEqual([headers, 403, 403]);
    expect(call.headers['access-control-allow-origin']).toBeUndefined();
  }
});

test('no path leads out of the folder of the pages', async ({ program, origin }) => {
  const headers = asPage(origin, await enter(program.address));
  for (const path of [
    '/../main/loopback.js',
    '/..%2fmain%2floopback.js',
    '/%2e%2e/main/cli.js',
    '/..%5cmain%5ccli.js',
  ]) {
    expect([path, (await sendRaw(origin, path, { headers })).status]).toEqual([path, 404]);
  }
});

test('a file handed over is given back to nobody else', async ({ program, origin }) => {
  const headers = asPage(origin, await enter(program.address));
  const sent = await sendRaw(origin, '/files?name=a.xlsx', { method: 'POST', headers, body: 'abc' });
  const { fileId } = JSON.parse(sent.text).value;
  expect((await sendRaw(origin, `/files/${fileId}`, { headers: { ...headers, cookie: '' } })).status).toBe(
    403,
  );
  expect((await sendRaw(origin, `/files/${fileId}`, { headers })).status).toBe(200);
  expect((await sendRaw(origin, `/files/${fileId}`, { headers })).status).toBe(404);
});

test('other computers cannot reach it', async ({ origin }) => {
  const port = Number(new URL(origin).port);
  const outward = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of [...outward, { address: '127.0.0.2' }]) {
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: address, port, timeout: 2000 });
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('timeout', () => resolve(false));
    });
    expect([address, reached]).toEqual([address, false]);
  }
});
