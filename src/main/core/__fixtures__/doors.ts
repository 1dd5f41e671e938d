import { randomUUID } from 'node:crypto';
import type { Envelope } from '#shared/contract/errors.ts';
import { startLoopbackServer } from '../../shells/loopback/server.ts';
import type { Core, HeldFile } from '../core.ts';
import { startCore } from '../core-host.ts';
import { createCore } from '../create-core.ts';
import { programOptions } from './office.ts';

export type DoorUnderTest = {
  call(name: string, input: unknown): Promise<Envelope<unknown>>;
  putFile(file: HeldFile): Promise<string>;
  close(): Promise<void>;
};

/** The three ways in, each as its shell uses it. */
export const doors: readonly ((folder: string) => Promise<DoorUnderTest>)[] = [
  commandLine,
  electronIpc,
  loopbackHttp,
];

/** The core in this process. */
async function commandLine(folder: string): Promise<DoorUnderTest> {
  return doorOf(createCore(programOptions(folder, { door: 'cli' })));
}

/** The core behind its worker, and once more through structured clone as Electron's IPC does. */
async function electronIpc(folder: string): Promise<DoorUnderTest> {
  const { call, ...door } = doorOf(await startCore(programOptions(folder, { door: 'electron' })));
  return {
    ...door,
    call: async (name, input) => structuredClone(await call(name, structuredClone(input))),
  };
}

function doorOf(core: Core): DoorUnderTest {
  const sessionId = randomUUID();
  return {
    call: (name, input) => core.dispatch({ sessionId, callId: randomUUID(), name, input }),
    putFile: (file) => core.putFile(sessionId, file),
    close: () => core.close(),
  };
}

/** The real server, spoken to as a page does. */
async function loopbackHttp(folder: string): Promise<DoorUnderTest> {
  const core = startCore(programOptions(folder, { door: 'loopback' }));
  const server = await startLoopbackServer({ core, rendererDir: folder });
  const { headers } = await fetch(server.issueAddress());
  const cookie = headers.getSetCookie().join().split(';')[0] ?? '';
  const post = async (path: string, body: string | Uint8Array<ArrayBuffer>, type: string) => {
    const asked = { cookie, origin: server.origin, 'content-type': type };
    const response = await fetch(server.origin + path, { method: 'POST', headers: asked, body });
    return (await response.json()) as Envelope<unknown>;
  };
  return {
    call: (name, input) =>
      post('/call', JSON.stringify({ callId: randomUUID(), name, input }), 'application/json'),
    putFile: async ({ fileName, bytes }) => {
      const path = `/files?name=${encodeURIComponent(fileName)}`;
      const answer = await post(path, Uint8Array.from(bytes), 'application/octet-stream');
      const value = answer.ok ? answer.value : null;
      return typeof value === 'object' && value !== null && 'fileId' in value ? String(value.fileId) : '';
    },
    close: async () => {
      await server.close();
      await (await core).close();
    },
  };
}
