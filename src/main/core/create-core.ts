import type { Topic } from '#shared/contract/define.ts';
import { Refusal } from '#shared/contract/errors.ts';
import { backUpOnNewDay } from '../modules/backup/automatic-backup.service.ts';
import { ownRows } from '../modules/fill-missing.ts';
import { implementations } from '../modules/implementations.ts';
import { createBackground } from './background.ts';
import { type Clock, systemClock } from './clock.ts';
import type { CallContext } from './context.ts';
import type { Core, CoreEvent, CoreOptions } from './core.ts';
import { dispatch } from './dispatch.ts';
import { incidentLog } from './errors.ts';
import { createReader } from './foreign-files.ts';
import { createJobs } from './jobs.ts';
import { newId } from './new-id.ts';
import { noPdfPrinter, type PdfPrinter } from './pdf-printer.ts';
import { createSessionFiles } from './session-files.ts';
import { createSessionShelf } from './session-shelf.ts';
import { createSessions } from './sessions.ts';
import { createStore } from './store.ts';
import type { WorkbookReader } from './workbook/workbook-reader.ts';

export type CorePorts = {
  clock?: Clock;
  workbooks?: WorkbookReader;
  /** Pages to PDF, by the means of the door; without it PDF_NO_BROWSER. */
  pdf?: PdfPrinter;
  /** Hears when work in the background begins and ends; `busy` tells the same. */
  background?: (running: boolean) => void;
};

/** The core in this process. Windows put it behind a worker (core-host.ts); the command line uses it as it is. */
export function createCore(options: CoreOptions, ports: CorePorts = {}): Core {
  const {
    clock = systemClock,
    workbooks = createReader(options.entriesDir),
    pdf = noPdfPrinter,
    background: told = () => undefined,
  } = ports;
  const store = createStore(options.dataDir, clock, ownRows(options.resourcesDir, clock));
  const sessions = createSessions();
  const files = createSessionFiles();
  const shelf = createSessionShelf();
  const jobs = createJobs(options.entriesDir);
  const running = new Map<string, AbortController>();
  const listeners = new Set<(event: CoreEvent) => void>();
  const tell = (event: CoreEvent) => {
    for (const listener of listeners) listener(event);
  };
  const changed = (topics: readonly Topic[]) => tell({ kind: 'changed', topics: [...topics] });
  const background = createBackground(changed, told);
  const dispatchPorts = {
    implementations,
    store,
    log: incidentLog(store.paths.logs, clock),
    changed,
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
        background,
        workbooks,
        pdf,
        now: clock.now,
        today: clock.today,
        newId,
        progress: (done, total) => tell({ kind: 'progress', callId, done, total }),
        signal: abort.signal,
      };
      try {
        const answer = await dispatch(dispatchPorts, context, name, input);
        const isCommand = implementations.get(name)?.procedure.kind === 'command';
        if (answer.ok && isCommand) backUpOnNewDay({ ...context, store });
        return answer;
      } finally {
        running.delete(callId);
      }
    },
    putFile: async (sessionId, file) => files.put(sessionId, file).fileId,
    // What a person had made stays behind the lock with the rest of the work.
    takeFile: async (sessionId, fileId) =>
      sessions.isLocked(sessionId) ? null : files.take(sessionId, fileId),
    cancel: (callId) => running.get(callId)?.abort(new Refusal('CANCELLED')),
    busy: () => running.size > 0 || background.running(),
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
      await pdf.close();
      await jobs.close();
      sessions.endAll();
      store.close();
    },
  };
}
