import type { Topic } from '#shared/contract/define.ts';
import { Refusal } from '#shared/contract/errors.ts';
import { implementations } from '../modules/implementations.ts';
import { type Clock, systemClock } from './clock.ts';
import type { CallContext } from './context.ts';
import type { Core, CoreEvent, CoreOptions } from './core.ts';
import { dispatch } from './dispatch.ts';
import { incidentLog } from './errors.ts';
import { createReader } from './foreign-files.ts';
import { createJobs } from './jobs.ts';
import { newId } from './new-id.ts';
import { createSessionFiles } from './session-files.ts';
import { createSessionShelf } from './session-shelf.ts';
import { createSessions } from './sessions.ts';
import { createStore } from './store.ts';
import type { WorkbookReader } from './workbook/workbook-reader.ts';

export type CorePorts = { clock?: Clock; workbooks?: WorkbookReader };

/** The core in this process. Windows put it behind a worker (core-host.ts); the command line uses it as it is. */
export function createCore(options: CoreOptions, ports: CorePorts = {}): Core {
  const { clock = systemClock, workbooks = createReader(options.entriesDir) } = ports;
  const store = createStore(options.dataDir, clock);
  const sessions = createSessions();
  const files = createSessionFiles();
  const shelf = createSessionShelf();
  const jobs = createJobs(options.entriesDir);
  const running = new Map<string, AbortController>();
  const listeners = new Set<(event: CoreEvent) => void>();
  const tell = (event: CoreEvent) => {
    for (const listener of listeners) listener(event);
  };
  const dispatchPorts = {
    implementations,
    store,
    log: incidentLog(store.paths.logs, clock),
    changed: (topics: readonly Topic[]) => tell({ kind: 'changed', topics: [...topics] }),
    checkOutputs: options.checkOutputs,
  };

  return {
    dispatch: async ({ sessionId, callId, name, input }) => {
      const abort = new AbortController();
      running.set(callId, abort);
      const context: CallContext = {
        session: sessions.enter(sessionId),
        sessions,
        options,
        files,
        shelf,
        jobs,
        workbooks,
        now: clock.now,
        today: clock.today,
        newId,
        progress: (done, total) => tell({ kind: 'progress', callId, done, total }),
        signal: abort.signal,
      };
      try {
        return await dispatch(dispatchPorts, context, name, input);
      } finally {
        running.delete(callId);
      }
    },
    putFile: async (sessionId, file) => files.put(sessionId, file).fileId,
    takeFile: async (sessionId, fileId) => files.take(sessionId, fileId),
    cancel: (callId) => running.get(callId)?.abort(new Refusal('CANCELLED')),
    busy: () => running.size > 0,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    endSession: async (sessionId) => {
      sessions.end(sessionId);
      files.dropSession(sessionId);
      shelf.dropSession(sessionId);
      if (sessions.signedIn().length === 0) store.closeDb();
    },
    close: async () => {
      for (const abort of running.values()) abort.abort(new Refusal('CANCELLED'));
      workbooks.close();
      await jobs.close();
      sessions.endAll();
      store.close();
    },
  };
}
