import { DEMO_DAY } from '../../src/main/demo/demo-scenario.ts';
import { workCalendarOf } from '../../src/main/modules/calendar/calendar.service.ts';
import { rulebookOf } from '../../src/main/modules/rulebook/rulebook.service.ts';
import { taskSources } from '../../src/main/modules/task-sources.ts';
import { reservedNumberTask } from '../../src/shared/documents/number-tasks.ts';
import { addDays, type LocalDate } from '../../src/shared/domain/local-date.ts';
import { partialFromLocal } from '../../src/shared/domain/partial-date.ts';
import { vacantSeatTask } from '../../src/shared/organisation/seat-tasks.ts';
import { getPerson, listPeople, updatePerson } from '../../src/shared/people/people.contract.ts';
import { probationTask } from '../../src/shared/people/probation-tasks.ts';
import type { Task } from '../../src/shared/tasks/task.ts';
import type { TaskGiven } from '../../src/shared/tasks/task-given.ts';
import { countTasks } from '../../src/shared/tasks/tasks.contract.ts';
import type { BenchStore } from './bench-store.ts';
import { type Measurement, median, timed } from './measurement.ts';
import type { Work } from './work.ts';

const SAVES = 50;

/** All tasks at once, and what a save costs the next question. */
export function taskMeasurements({ openDb }: BenchStore, { call }: Work): Measurement[] {
  return [
    {
      name: 'tasks.all',
      title: 'All tasks: the store, and 1,500 dossiers, 2,000 cases, 2,500 seats by their rules',
      target: 250,
      runs: 7,
      measure: async () => {
        const db = openDb();
        const given = { rules: rulebookOf(db), calendar: workCalendarOf(db), today: DEMO_DAY };
        const compute = () => {
          for (const source of taskSources) source.tasks(db, null, given);
          return provinceTasks(given).length;
        };
        // The core keeps its connection open, with pages read and decrypted.
        compute();
        const milliseconds = await timed(compute);
        db.close();
        return milliseconds;
      },
    },
    {
      name: 'tasks.afterSave',
      title: 'Tasks asked for after one save',
      target: 30,
      runs: 1,
      measure: async () => {
        const { rows } = await call(listPeople, { limit: SAVES });
        await call(countTasks, {});
        const taken: number[] = [];
        for (const { id } of rows) {
          const person = await call(getPerson, { id });
          await call(updatePerson, { ...person, note: 'Đo việc cần làm' });
          taken.push(await timed(() => call(countTasks, {})));
        }
        return median(taken);
      },
    },
  ];
}

/**
 * Facts of the size the program is made for, until the modules of dossiers and cases bring their own: a case is a
 * deadline in working days, as a number kept free is.
 */
function provinceTasks(given: TaskGiven): Task[] {
  const days = (count: number) =>
    Array.from({ length: count }, (_, at) => addDays('2024-01-02' as LocalDate, at % 1000));
  const unit = { id: 'don-vi', name: 'Công an phường Hạ Long' };
  return [
    ...days(1500).flatMap((ceremony, at) =>
      probationTask(
        {
          personId: String(at),
          name: 'Nguyễn Văn Thử',
          ceremony: partialFromLocal(ceremony),
          unit,
          classified: false,
        },
        given,
      ),
    ),
    ...days(2000).flatMap((day, at) =>
      reservedNumberTask({ id: String(at), text: `${at}-KL`, day, purpose: 'Kết luận' }, given),
    ),
    ...days(2500).flatMap((since, at) =>
      vacantSeatTask({ seatId: String(at), postName: 'Trưởng phòng', unit, vacant: 1, since }, given),
    ),
  ];
}
