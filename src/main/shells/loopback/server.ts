import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Core } from '../../core/core.ts';
import { sendClosedDoor, sendStatus, setSafeHeaders } from './answers.ts';
import { createEventStreams } from './event-stream.ts';
import { isForThisServer, isFromOwnPage } from './request-guard.ts';
import { acceptFile, answerCall, giveFile, givePage, letIn } from './routes.ts';
import { createSessions } from './sessions.ts';
import type { Visit } from './visit.ts';

export type LoopbackServerOptions = {
  /** The server listens while the core is still starting; calls wait for it. */
  core: Promise<Core>;
  /** Folder of the built renderer. */
  rendererDir: string;
};

export type LoopbackServer = {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** An address that lets one browser in, once. */
  issueAddress(): string;
  /** Takes no new request, answers the running ones (unless `hurry` is aborted), tells the pages and ends. */
  close(hurry?: AbortSignal): Promise<void>;
};

/** Starts the loopback door on a random port of 127.0.0.1. */
export async function startLoopbackServer(options: LoopbackServerOptions): Promise<LoopbackServer> {
  const events = createEventStreams();
  const server = createServer({ maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 120_000 });
  const origin = `http://127.0.0.1:${await listen(server)}`;
  const sessions = createSessions(`dang-vu-${new URL(origin).port}`);

  const running = new Set<Promise<void>>();
  let closing = false;

  server.on('request', (request, response) => {
    if (closing) return sendStatus(response, 503);
    // `GET //` and the like are no address; anybody on this computer can send them.
    const url = URL.parse(request.url ?? '/', origin);
    if (url === null) return sendStatus(response, 400);
    const sessionId = sessions.sessionOf(request.headers.cookie) ?? '';
    answer(request, response, origin, { ...options, sessions, events, sessionId, url }).catch(
      (error: unknown) => {
        console.error(error);
        if (response.headersSent) response.destroy();
        else sendStatus(response, 500);
      },
    );
    if (url.pathname === '/events') return;
    const answered = new Promise<void>((resolve) => response.once('close', resolve));
    running.add(answered);
    answered.then(() => running.delete(answered));
  });

  const stopListening = options.core.then((core) => core.onEvent(events.send));
  // The one who started the core hears of its failure; here it only means that there is nothing to stop.
  stopListening.catch(() => undefined);

  return {
    origin,
    issueAddress: () => `${origin}/start?token=${sessions.issueToken()}`,
    async close(hurry) {
      const closed = new Promise((resolve) => server.close(resolve));
      await untilAborted(Promise.all(running), hurry);
      closing = true;
      await stopListening.then((stop) => stop()).catch(() => undefined);
      await events.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  visit: Visit,
): Promise<void> {
  setSafeHeaders(response);
  const { pathname } = visit.url;
  if (request.method === 'GET' && pathname === '/start' && isForThisServer(request, origin)) {
    return letIn(response, visit);
  }
  if (!isFromOwnPage(request, origin)) return sendStatus(response, 403);
  if (visit.sessionId === '') return sendClosedDoor(response);
  switch (`${request.method} ${pathname.startsWith('/files/') ? '/files/:id' : pathname}`) {
    case 'POST /call':
      return answerCall(request, response, visit);
    case 'POST /files':
      return acceptFile(request, response, visit);
    case 'GET /files/:id':
      return giveFile(response, visit);
    case 'GET /events':
      return visit.events.add(response);
    default:
      return request.method === 'GET' ? givePage(response, visit) : sendStatus(response, 405);
  }
}

function untilAborted(work: Promise<unknown>, signal: AbortSignal | undefined): Promise<unknown> {
  const aborted = new Promise((resolve) => signal?.addEventListener('abort', resolve, { once: true }));
  return signal?.aborted === true ? Promise.resolve() : Promise.race([work, aborted]);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0, exclusive: true }, () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(new Error('the loopback server has no port'));
    });
  });
}
