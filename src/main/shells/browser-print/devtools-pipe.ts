import type { Readable, Writable } from 'node:stream';

export type DevtoolsEvent = {
  method: string;
  params: Record<string, unknown>;
  sessionId: string | undefined;
};

export type DevtoolsPipe = {
  /** One command of the DevTools protocol; rejects with what the browser answers, or when the pipe ends. */
  send(method: string, params?: object, sessionId?: string): Promise<Record<string, unknown>>;
  /** Gives what ends the listening. */
  onEvent(listener: (event: DevtoolsEvent) => void): () => void;
};

type Message = {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  sessionId?: string;
  result?: Record<string, unknown>;
  error?: { message?: string };
};

/** Speaks with a browser started with `--remote-debugging-pipe`: JSON messages, each ended by a NUL. */
export function createDevtoolsPipe(toBrowser: Writable, fromBrowser: Readable): DevtoolsPipe {
  const waiting = new Map<
    number,
    { resolve(result: Record<string, unknown>): void; reject(e: Error): void }
  >();
  const listeners = new Set<(event: DevtoolsEvent) => void>();
  let last = 0;
  let ended: Error | null = null;

  const end = () => {
    ended ??= new Error('the browser has ended');
    for (const one of waiting.values()) one.reject(ended);
    waiting.clear();
  };
  const hear = (message: Message) => {
    if (message.id === undefined) {
      const { method = '', params = {}, sessionId } = message;
      for (const listener of listeners) listener({ method, params, sessionId });
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) asked?.resolve(message.result ?? {});
    else asked?.reject(new Error(`the browser refused: ${message.error.message}`));
  };

  splitAtNul(fromBrowser, (text) => {
    const message = parse(text);
    if (message !== null) return hear(message);
    // Not a browser, or no longer one.
    fromBrowser.destroy();
    end();
  });
  for (const stream of [toBrowser, fromBrowser]) stream.on('error', end).on('close', end);

  return {
    send: (method, params = {}, sessionId = undefined) =>
      new Promise((resolve, reject) => {
        if (ended !== null) return reject(ended);
        last += 1;
        waiting.set(last, { resolve, reject });
        toBrowser.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
      }),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function parse(text: string): Message | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' ? message : null;
  } catch {
    return null;
  }
}

/** A letter of several bytes may arrive in two pieces, so text is made of whole messages only. */
function splitAtNul(stream: Readable, hear: (text: string) => void): void {
  let begun: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => {
    let from = 0;
    for (let nul = chunk.indexOf(0); nul !== -1; nul = chunk.indexOf(0, from)) {
      hear(Buffer.concat([...begun, chunk.subarray(from, nul)]).toString('utf8'));
      begun = [];
      from = nul + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  });
}
