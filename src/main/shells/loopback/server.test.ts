import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CallRequest, Core, CoreEvent, HeldFile } from '../../core/core.ts';
import { largestFileBytes } from '../largest-file.ts';
import { type LoopbackServer, startLoopbackServer } from './server.ts';

/** Just enough of a core to see what the server hands over; every rule of the office lives elsewhere. */
function coreInMemory() {
  const calls: CallRequest[] = [];
  const cancelled: string[] = [];
  const files = new Map<string, HeldFile>();
  const listeners = new Set<(event: CoreEvent) => void>();
  const core: Core = {
    dispatch: async (call) => {
      calls.push(call);
      return { ok: true, value: { heard: call.input } };
    },
    putFile: async (sessionId, file) => {
      files.set(`${sessionId}/f1`, file);
      return 'f1';
    },
    takeFile: async (sessionId, fileId) => {
      const key = `${sessionId}/${fileId}`;
      const file = files.get(key) ?? null;
      files.delete(key);
      return file;
    },
    cancel: (callId) => void cancelled.push(callId),
    busy: () => false,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    endSession: async () => undefined,
    close: async () => undefined,
  };
  const tell = (event: CoreEvent) => {
    for (const listener of listeners) listener(event);
  };
  return { core, calls, cancelled, tell };
}

type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; text: string };
type Asked = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array };

/** Unlike fetch, this sends the Host, Origin and path it is given, as an attacker's program would. */
function send(server: LoopbackServer, path: string, { method = 'GET', headers = {}, body }: Asked = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    const outgoing = request({ hostname, port, path, method, headers }, async (response) => {
      const text = (await response.setEncoding('utf8').toArray()).join('');
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const folder = mkdtempSync(join(tmpdir(), 'dang-vu-renderer-'));
const outside = mkdtempSync(join(tmpdir(), 'dang-vu-outside-'));
const renderer = join(folder, '.');

let memory: ReturnType<typeof coreInMemory>;
let server: LoopbackServer;
let cookie: string;

const page = (extra: Record<string, string> = {}) => ({ cookie, origin: server.origin, ...extra });
const json = (extra: Record<string, string> = {}) => page({ 'content-type': 'application/json', ...extra });
const call = (
  headers: Record<string, string>,
  body: unknown = { callId: 'c1', name: 'people.list', input: {} },
) => send(server, '/call', { method: 'POST', headers, body: JSON.stringify(body) });

async function enter(): Promise<string> {
  const { pathname, search } = new URL(server.issueAddress());
  const answer = await send(server, pathname + search);
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

beforeAll(() => {
  writeFileSync(join(folder, 'index.html'), '<meta name="csp-nonce" content="%CSP_NONCE%">');
  writeFileSync(join(folder, 'app.js'), 'export {};');
  writeFileSync(join(outside, 'secret.js'), 'secret');
  symlinkSync(join(outside, 'secret.js'), join(folder, 'link.js'));
});

beforeEach(async () => {
  memory = coreInMemory();
  server = await startLoopbackServer({ core: Promise.resolve(memory.core), rendererDir: renderer });
  cookie = await enter();
  return () => server.close();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(outside, { recursive: true });
});

describe('who is let in', () => {
  test('the one-time address gives a cookie no script and no other page can use, and a clean address', async () => {
    const address = new URL(server.issueAddress());
    const answer = await send(server, address.pathname + address.search);
    expect(answer.status).toBe(200);
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^dang-vu-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(answer.text).toContain('url=/"');
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
  });

  test('the one-time address works once', async () => {
    const address = new URL(server.issueAddress());
    await send(server, address.pathname + address.search);
    const second = await send(server, address.pathname + address.search);
    expect(second.status).toBe(403);
    expect(second.headers['set-cookie']).toBeUndefined();
    expect(second.text).toContain('mỗi địa chỉ chỉ dùng được một lần');
  });

  test.each(['', 'x', 'A'.repeat(43)])('a guessed token %j is refused', async (token) => {
    expect((await send(server, `/start?token=${token}`)).status).toBe(403);
  });

  test('without the cookie nothing is answered, not even the page', async () => {
    for (const path of ['/', '/app.js', '/events', '/files/f1'])
      expect((await send(server, path)).status).toBe(403);
    expect((await call({ origin: server.origin, 'content-type': 'application/json' })).status).toBe(403);
    expect(memory.calls).toHaveLength(0);
  });

  test('two browsers have two sessions, and a file of one is not given to the other', async () => {
    await call(json());
    const other = await enter();
    await call(json({ cookie: other }));
    const [first, second] = memory.calls;
    expect(first?.sessionId).not.toBe(second?.sessionId);
    await send(server, '/files?name=a.xlsx', { method: 'POST', headers: page(), body: 'abc' });
    expect((await send(server, '/files/f1', { headers: page({ cookie: other }) })).status).toBe(404);
    expect((await send(server, '/files/f1', { headers: page() })).status).toBe(200);
  });

  test.each([
    ['another name that was bound to this computer', { host: 'evil.example' }],
    ['localhost, which another program may answer', { host: 'localhost' }],
  ])('a request for %s is refused', async (_, headers) => {
    expect((await call(json(headers))).status).toBe(403);
    expect((await send(server, '/', { headers: page(headers) })).status).toBe(403);
    const address = new URL(server.issueAddress());
    expect((await send(server, address.pathname + address.search, { headers })).status).toBe(403);
  });

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this computer', { origin: 'http://127.0.0.1:1' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a page of the same site on another port', { 'sec-fetch-site': 'same-site' }],
    ['another site by a link', { 'sec-fetch-site': 'cross-site' }],
  ])('a call from %s is refused', async (_, headers) => {
    expect((await call(json(headers))).status).toBe(403);
    expect((await send(server, '/', { headers: page(headers) })).status).toBe(403);
  });

  test('a call that does not say its origin is refused', async () => {
    expect((await call({ cookie, 'content-type': 'application/json' })).status).toBe(403);
  });

  test('a call in a form another page could send is refused', async () => {
    expect((await call(json({ 'content-type': 'text/plain' }))).status).toBe(415);
    expect(memory.calls).toHaveLength(0);
  });

  test.each(['//', 'http://', '//[::', '*'])(
    'a path that is no address (%s) ends no program',
    async (path) => {
      const answer = await send(server, path, { headers: { host: 'example.org' } });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect((await send(server, '/', { headers: page() })).status).toBe(200);
    },
  );

  test('no other page is given leave to read answers', async () => {
    const answer = await send(server, '/call', {
      method: 'OPTIONS',
      headers: json({ origin: 'https://evil.example' }),
    });
    expect(answer.status).toBe(403);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('the server listens on 127.0.0.1 and on a port of its own', () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

describe('what every answer says', () => {
  test.each(['/', '/app.js', '/missing.js', '/files/none'])(
    '%s is not kept, guessed at or framed',
    async (path) => {
      const { headers } = await send(server, path, { headers: page() });
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    },
  );

  test('the page gets a new nonce at each load, the same in its policy', async () => {
    const nonces = new Set<string>();
    for (const path of ['/', '/index.html', '/can-bo/1']) {
      const { headers, text } = await send(server, path, { headers: page() });
      const nonce = /content="([\w-]+)"/.exec(text)?.[1] ?? 'none';
      expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
      expect(headers['content-security-policy']).not.toContain('unsafe');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });
});

describe('files of the program', () => {
  test.each([
    '/../outside.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/..%5csecret.js',
    '/%2e%2e%2f%2e%2e%2fetc%2fpasswd.js',
    '/link.js',
    '/C:%5cWindows%5cwin.js',
    '/app.js%00.png',
    '/%E0%A4%A.js',
    '/package.json',
  ])('%s leads nowhere', async (path) => {
    expect((await send(server, path, { headers: page() })).status).toBe(404);
  });

  test('a script of the page is given with its type', async () => {
    const answer = await send(server, '/app.js', { headers: page() });
    expect([answer.status, answer.headers['content-type'], answer.text]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'export {};',
    ]);
  });
});

describe('calls', () => {
  test('a call reaches the core with the session of its cookie and comes back as it was answered', async () => {
    const answer = await call(json(), { callId: 'c1', name: 'people.list', input: { search: 'Đặng' } });
    expect(JSON.parse(answer.text)).toEqual({ ok: true, value: { heard: { search: 'Đặng' } } });
    expect(memory.calls[0]).toMatchObject({ callId: 'c1', name: 'people.list', input: { search: 'Đặng' } });
  });

  test.each([
    ['no JSON', '{'],
    ['no call', 'null'],
    ['a name that is no text', '{"callId":"c","name":1}'],
    ['no call id', '{"name":"a.b"}'],
  ])('a body with %s is refused', async (_, body) => {
    const answer = await send(server, '/call', { method: 'POST', headers: json(), body });
    expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([400, 'INPUT_INVALID']);
    expect(memory.calls).toHaveLength(0);
  });

  test('an input larger than any form is refused, and the answer still arrives', async () => {
    const answer = await call(json(), { callId: 'c', name: 'a.b', input: 'x'.repeat(3 * 1024 * 1024) });
    expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([413, 'UPLOAD_TOO_LARGE']);
  });

  test('a running call is cancelled by its id without asking the core for a procedure', async () => {
    await call(json(), { callId: 'c2', name: 'shell.cancel', input: { callId: 'c1' } });
    expect([memory.cancelled, memory.calls]).toEqual([['c1'], []]);
  });

  test('a method the program does not use is refused', async () => {
    expect((await send(server, '/call', { method: 'PUT', headers: page() })).status).toBe(405);
  });
});

describe('files', () => {
  test('a file is taken once, under its Vietnamese name', async () => {
    const sent = await send(server, `/files?name=${encodeURIComponent('../Danh sách Đảng viên.xlsx')}`, {
      method: 'POST',
      headers: page(),
      body: 'abc',
    });
    expect(JSON.parse(sent.text)).toEqual({ ok: true, value: { fileId: 'f1' } });
    const taken = await send(server, '/files/f1', { headers: page() });
    expect(taken.text).toBe('abc');
    expect(taken.headers['content-disposition']).toBe(
      `attachment; filename="Danh sach dang vien.xlsx"; filename*=UTF-8''Danh%20s%C3%A1ch%20%C4%90%E1%BA%A3ng%20vi%C3%AAn.xlsx`,
    );
    expect((await send(server, '/files/f1', { headers: page() })).status).toBe(404);
  });

  test('a file over 50 MB is refused', async () => {
    const answer = await send(server, '/files?name=a.xlsx', {
      method: 'POST',
      headers: page(),
      body: new Uint8Array(largestFileBytes + 1),
    });
    expect([answer.status, JSON.parse(answer.text).error]).toMatchObject([
      413,
      { code: 'UPLOAD_TOO_LARGE', params: { maxMegabytes: 50 } },
    ]);
  });

  test('a backup has a limit of its own, for it is the whole store', async () => {
    const answer = await send(server, '/files?name=kho.dvbackup', {
      method: 'POST',
      headers: page(),
      body: new Uint8Array(largestFileBytes + 1),
    });
    expect(answer.status).toBe(200);
  });
});

describe('events', () => {
  test('a page hears what changed, and that the program ends', async () => {
    const { hostname, port } = new URL(server.origin);
    const text = await new Promise<string>((resolve, reject) => {
      request({ hostname, port, path: '/events', headers: { cookie } }, async (response) => {
        expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8');
        memory.tell({ kind: 'changed', topics: ['people'] });
        void server.close();
        resolve((await response.setEncoding('utf8').toArray()).join(''));
      })
        .on('error', reject)
        .end();
    });
    const events = [...text.matchAll(/^data: (.*)$/gm)].map((match) => JSON.parse(match[1] ?? ''));
    expect(events).toEqual([{ kind: 'changed', topics: ['people'] }, { kind: 'close' }]);
  });
});
