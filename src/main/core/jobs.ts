import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Refusal } from '#shared/contract/errors.ts';
import type { JobAnswer, JobName, JobOf } from './job-map.ts';

/** Heavy work (Excel, backup copies, papers): in threads of its own, so that a save never waits for it. */
export type Jobs = {
  /** With `signal` the wait ends when the person stops it; the thread finishes what it began, unheard. */
  run<Name extends JobName>(
    name: Name,
    input: JobOf<Name>['input'],
    signal?: AbortSignal,
  ): Promise<JobOf<Name>['output']>;
  close(): Promise<void>;
};

/**
 * A paper is kept and opened while a backup of gigabytes runs. Tidying is one of these too: what removes files and
 * what keeps them never run at the same time.
 */
const paperJobs: ReadonlySet<JobName> = new Set(['keepAttachment', 'readAttachment', 'tidyAttachments']);

export function createJobs(entriesDir: string): Jobs {
  const [papers, others] = [createThread(entriesDir), createThread(entriesDir)];
  return {
    run: (name, input, signal) => (paperJobs.has(name) ? papers : others).run(name, input, signal),
    close: async () => {
      await Promise.all([papers.close(), others.close()]);
    },
  };
}

/**
 * One thread, started when first needed; its jobs wait for each other. Once closed it takes none (PROGRAM_ENDED): work
 * in the background that goes on after a job failed would start a thread that nobody ends.
 */
function createThread(entriesDir: string): Jobs {
  let worker: Worker | null = null;
  let closed = false;
  let last = 0;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();

  const failAll = (error: unknown) => {
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
    worker = null;
  };
  const start = () => {
    const started = new Worker(entryFile(entriesDir, 'job-worker'));
    started.unref();
    started.on('message', (answer: JobAnswer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.ok) asked?.resolve(answer.output);
      else
        asked?.reject(
          answer.refusal ? new Refusal(answer.refusal.code, answer.refusal.params) : answer.error,
        );
    });
    started.on('error', failAll);
    started.on('exit', () => failAll(new Error('the job worker ended')));
    return started;
  };

  return {
    run: (name, input, signal) =>
      new Promise((resolve, reject) => {
        if (closed) throw new Refusal('PROGRAM_ENDED');
        signal?.throwIfAborted();
        signal?.addEventListener('abort', () => reject(signal.reason));
        worker ??= start();
        last += 1;
        waiting.set(last, { resolve: resolve as (value: unknown) => void, reject });
        worker.postMessage({ id: last, name, input });
      }),
    close: async () => {
      closed = true;
      const running = worker;
      worker = null;
      await running?.terminate();
    },
  };
}

/** The built entry, or its source when the program runs unbuilt under Node's type stripping (tests). */
export function entryFile(
  entriesDir: string,
  name: 'core-worker' | 'job-worker' | 'workbook-reader',
): string {
  const built = join(entriesDir, `${name}.js`);
  if (existsSync(built)) return built;
  return join(
    entriesDir,
    'core',
    name === 'workbook-reader' ? 'workbook/workbook-reader-process.ts' : `${name}.ts`,
  );
}
