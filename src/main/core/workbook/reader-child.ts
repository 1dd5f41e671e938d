import { fork } from 'node:child_process';
import type { ReaderMessage, ReadRequest } from './reader-protocol.ts';

/** A reader process, whatever started it: `fork` here, `utilityProcess.fork` behind Electron's door. */
export type ReaderChild = {
  send(request: ReadRequest): void;
  onMessage(listener: (message: ReaderMessage) => void): void;
  /** Called once, however it ended; `outOfMemory` when its own limit stopped it. */
  onEnd(listener: (how: { outOfMemory: boolean }) => void): void;
  kill(): void;
};

export type SpawnReader = (entry: string, heapMb: number) => ReaderChild;

/** 128 + SIGABRT: V8 ends a process so when the heap is full. */
const ABORTED = 134;

/** Starts the entry in a Node process of its own, without the environment of this one. */
export const forkReader: SpawnReader = (entry, heapMb) => {
  const child = fork(entry, {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Windows cannot start a program without SystemRoot.
    env: process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot },
    execArgv: [
      `--max-old-space-size=${heapMb}`,
      '--disable-proto=delete',
      // It may load its own code and nothing else: no writing, no other program.
      '--permission',
      '--allow-fs-read=*',
    ],
  });
  return {
    send: (request) => void child.send(request, () => undefined),
    onMessage: (listener) => void child.on('message', listener),
    onEnd: (listener) => {
      child.once('error', () => listener({ outOfMemory: false }));
      child.once('exit', (code, signal) =>
        listener({ outOfMemory: code === ABORTED || signal === 'SIGABRT' }),
      );
    },
    kill: () => void child.kill('SIGKILL'),
  };
};
