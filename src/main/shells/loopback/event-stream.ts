import type { ServerResponse } from 'node:http';
import type { DoorEvent } from '#shared/contract/bridge.ts';

const heartbeatMs = 20_000;

/** The open `GET /events` streams of all pages. */
export type EventStreams = {
  add(response: ServerResponse): void;
  send(event: DoorEvent): void;
  /** Tells every page that the program ends, then ends the streams. */
  close(): Promise<void>;
};

export function createEventStreams(): EventStreams {
  const open = new Set<ServerResponse>();
  const send = (event: DoorEvent) => {
    for (const response of open) response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  // A comment line now and then lets both sides notice that the other is gone.
  const heartbeat = setInterval(() => {
    for (const response of open) response.write(':\n\n');
  }, heartbeatMs);
  heartbeat.unref();

  return {
    add(response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
      response.write(':\n\n');
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    send,
    async close() {
      clearInterval(heartbeat);
      send({ kind: 'close' });
      await Promise.all([...open].map((response) => new Promise<void>((resolve) => response.end(resolve))));
    },
  };
}
