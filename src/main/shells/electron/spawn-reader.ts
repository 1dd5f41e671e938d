import { utilityProcess } from 'electron';
import type { SpawnReader } from '../../core/workbook/reader-child.ts';

/** Reads a foreign file in a utility process: the fuses leave no plain Node to fork. */
export const spawnReader: SpawnReader = (entry, heapMb) => {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Đọc tệp Excel',
    stdio: 'ignore',
    env: {},
    execArgv: [`--max-old-space-size=${heapMb}`, '--disable-proto=delete'],
  });
  return {
    send: (request) => child.postMessage(request),
    onMessage: (listener) => {
      child.on('message', listener);
    },
    onEnd: (listener) => {
      child.once('exit', (code) => listener({ outOfMemory: code !== 0 }));
    },
    kill: () => {
      child.kill();
    },
  };
};
