import { monitorEventLoopDelay } from 'node:perf_hooks';
import { exportPeopleList, listPeople, peopleColumns } from '../../src/shared/people/people.contract.ts';
import { type Measurement, timed } from './measurement.ts';
import type { Work } from './work.ts';

/** 8,000 people by 16 columns as a styled workbook, and what the person at the window feels of it meanwhile. */
export function exportMeasurements(work: Work): Measurement[] {
  const blocks: number[] = [];
  const turns: number[] = [];
  const waits: number[] = [];
  return [
    {
      name: 'export',
      title: '8,000 people x 16 columns to styled Excel',
      target: 3000,
      runs: 3,
      measure: async () => {
        const door = monitorEventLoopDelay({ resolution: 1 });
        door.enable();
        const longestTurn = watchTurns();
        const watching = watchLists(work);
        const milliseconds = await timed(() => exportAndTake(work));
        door.disable();
        turns.push(longestTurn());
        blocks.push(door.max / 1e6);
        waits.push(await watching.stop());
        return milliseconds;
      },
    },
    {
      name: 'exportBlock',
      title: "Longest block of the door's thread while exporting",
      target: 50,
      runs: 3,
      measure: async () => blocks.shift() ?? Number.NaN,
    },
    {
      name: 'exportTurn',
      title: 'The same in processor time, whatever else the computer does',
      target: 50,
      runs: 3,
      measure: async () => turns.shift() ?? Number.NaN,
    },
    {
      name: 'exportWait',
      title: 'Longest wait for a list while exporting',
      target: null,
      runs: 3,
      measure: async () => waits.shift() ?? Number.NaN,
    },
  ];
}

/** Processor time of this thread between two of its turns; what it is asked for ends the watch. */
function watchTurns(): () => number {
  const used = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let longest = 0;
  let last = used();
  const timer = setInterval(() => {
    const now = used();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

async function exportAndTake({ call, core, sessionId }: Work): Promise<void> {
  const { file } = await call(exportPeopleList, { columns: [...peopleColumns] });
  const taken = await core.takeFile(sessionId, file.fileId);
  if (!taken) throw new Error('the export was not handed over');
}

/** Asks for a list again and again, as somebody does who works on; `stop` gives the longest wait. */
function watchLists({ call }: Work) {
  let watching = true;
  let longest = 0;
  const done = (async () => {
    while (watching) longest = Math.max(longest, await timed(() => call(listPeople, { limit: 50 })));
  })();
  return {
    stop: async () => {
      watching = false;
      await done;
      return longest;
    },
  };
}
