import * as tasks from '#shared/tasks/tasks.contract.ts';
import type { Case, Seen } from './case.ts';

const rehearsal = { modules: ['system' as const] };
const keysOf = (seen: Seen) => seen.last(tasks.listTasks).tasks.map(({ key }) => key);

/** What is to be done, put off, put in charge and taken away. */
export const tasksChapter: readonly Case[] = [
  { of: tasks.listTasks, says: 'the store has things to be done', input: () => rehearsal },
  { of: tasks.countTasks, says: 'counted for the menu' },
  { of: tasks.listPeopleInCharge, says: 'and accounts that may do them' },
  {
    of: tasks.putInCharge,
    says: 'somebody is put in charge',
    input: (seen) => ({
      keys: keysOf(seen),
      accountId: seen.last(tasks.listPeopleInCharge).accounts[0]?.id ?? null,
    }),
  },
  {
    of: tasks.snoozeTasks,
    says: 'what is put off to a day gone by is refused',
    input: (seen) => ({ keys: keysOf(seen), until: '2020-01-01', reason: 'Chờ' }),
    refused: 'INPUT_INVALID',
  },
  {
    of: tasks.snoozeTasks,
    says: 'they are put off with a reason',
    input: (seen) => ({ keys: keysOf(seen), until: '2999-01-01', reason: 'Chờ ổ cứng rời' }),
  },
  {
    of: tasks.wakeTasks,
    says: 'and taken back',
    input: (seen) => ({ keys: keysOf(seen) }),
  },
  {
    of: tasks.listTaskMarks,
    says: 'what was said about a task is kept',
    input: (seen) => ({ key: keysOf(seen)[0] ?? '' }),
  },
  { of: tasks.exportTasks, says: 'the list goes to Excel', input: () => rehearsal },
  { of: tasks.printTasks, says: 'and to paper', input: () => ({ filter: rehearsal }) },
  {
    of: tasks.produceTasks,
    says: 'and to Word',
    input: () => ({ filter: rehearsal, format: 'word' }),
  },
];
