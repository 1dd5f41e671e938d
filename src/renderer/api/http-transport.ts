import type { DoorCall, DoorEvent } from '#shared/contract/bridge.ts';
import type { Envelope } from '#shared/contract/errors.ts';
import { getStatus } from '#shared/system/system.contract.ts';
import { chooseFile } from './choose-file.ts';
import { openEventStream } from './event-stream.ts';
import { lostConnection } from './lost-connection.ts';
import type { PickedFile, Transport } from './transport.ts';

/** The loopback door: one address to call, one for files, one stream of events; a cookie says which session. */
export function httpTransport(): Transport {
  const listeners = new Set<(event: DoorEvent) => void>();
  let stream: EventSource | null = null;
  const tell = (event: DoorEvent) => {
    for (const listener of listeners) listener(event);
  };

  /** Without an answer the program behind the window is gone; every later call would fail in the same way. */
  async function ask<T>(path: string, init: RequestInit): Promise<Envelope<T>> {
    try {
      const response = await fetch(path, { method: 'POST', credentials: 'same-origin', ...init });
      return (await response.json()) as Envelope<T>;
    } catch {
      stream?.close();
      tell({ kind: 'close' });
      return lostConnection;
    }
  }

  async function putFile(file: File): Promise<Envelope<PickedFile>> {
    // Asked first: a file that went away would otherwise look like a program that went away.
    if (!(await isReadable(file))) return unreadable(file.name);
    const path = `/files?name=${encodeURIComponent(file.name)}`;
    const answer = await ask<{ fileId: string }>(path, { body: file });
    return answer.ok ? { ok: true, value: { fileId: answer.value.fileId, fileName: file.name } } : answer;
  }

  return {
    send: (name, input, callId) => ask('/call', jsonBody({ callId, name, input })),

    listen(listener) {
      listeners.add(listener);
      stream ??= openEventStream(tell, () => void ask('/call', statusCall()));
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stream?.close();
        stream = null;
      };
    },

    putFile,

    async pickFile(accept) {
      const file = await chooseFile(accept);
      return file === null ? { ok: true, value: null } : putFile(file);
    },

    async saveFile(file) {
      const link = document.createElement('a');
      link.href = `/files/${encodeURIComponent(file.fileId)}`;
      link.download = file.fileName;
      link.click();
      return { ok: true, value: true };
    },
  };
}

/** Asks for nothing but an answer: without one the program behind the window is gone. */
function statusCall(): RequestInit {
  return jsonBody({ callId: crypto.randomUUID(), name: getStatus.name, input: {} });
}

/** Its last byte, without reading all of it: the file may have moved, or its disk been unplugged. */
async function isReadable(file: File): Promise<boolean> {
  try {
    await file.slice(-1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

function unreadable(fileName: string): Envelope<never> {
  return {
    ok: false,
    error: { code: 'FILE_UNREADABLE', params: { fileName }, fieldErrors: {}, incidentId: null },
  };
}

function jsonBody(body: DoorCall): RequestInit {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
