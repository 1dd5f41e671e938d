import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import {
  localDate,
  nothing,
  optionalText,
  producedFile,
  recordId,
  requiredText,
} from '../contract/values.ts';
import { printedDocument } from '../documents/documents.contract.ts';
import { bilingual, ruleCode } from '../rulebook/rulebook.contract.ts';
import { taskBands, taskModules, taskSubjectKinds } from './task.ts';

const module = z.enum(taskModules);
const band = z.enum(taskBands);
const keys = z.array(z.string().min(1).max(200)).min(1).max(2000);

export const listedTask = z.object({
  key: z.string(),
  kind: z.string(),
  module,
  title: bilingual,
  subject: z.object({
    kind: z.enum(taskSubjectKinds),
    id: z.string(),
    name: z.string(),
  }),
  unit: z.object({ id: z.string(), name: z.string() }).nullable(),
  due: localDate,
  /** Overdue; until Sunday of this week; until the end of this month; later. */
  band,
  arithmetic: bilingual,
  ruleCode: ruleCode.nullable(),
  citation: z.string(),
  snoozed: z.object({ until: localDate, reason: z.string(), accountName: z.string() }).nullable(),
  inCharge: z.object({ id: recordId, name: z.string() }).nullable(),
  /** About a record above the normal level: it is shown, and does not leave the program. */
  classified: z.boolean(),
});
export type ListedTask = z.output<typeof listedTask>;

const counts = z.object({ overdue: z.int(), thisWeek: z.int(), thisMonth: z.int(), later: z.int() });
export type TaskCounts = z.output<typeof counts>;

/** How the list is narrowed; `inCharge` an account, `mine` or `nobody`. */
export const taskFilter = z.object({
  modules: z.array(module).default([]),
  unitId: recordId.nullable().default(null),
  inCharge: z
    .union([recordId, z.literal('mine'), z.literal('nobody')])
    .nullable()
    .default(null),
  bands: z.array(band).default([]),
  /** Words of title, subject and unit, with or without accents. */
  text: optionalText(200).default(null),
  /** Those put off instead of those to be done. */
  snoozed: z.boolean().default(false),
});
export type TaskFilter = z.output<typeof taskFilter>;

/** By due date; the counts are of everything the filter lets through, whichever bands are asked for. */
export const listTasks = defineProcedure({
  name: 'tasks.list',
  kind: 'query',
  input: taskFilter,
  output: z.object({ today: localDate, tasks: z.array(listedTask), counts, snoozed: z.int() }),
  permission: 'session',
  reads: ['tasks', 'people', 'organisation', 'rulebook', 'calendar', 'documents', 'backups'],
});

/** For the menu. */
export const countTasks = defineProcedure({
  name: 'tasks.count',
  kind: 'query',
  input: nothing,
  output: z.object({ all: counts, byModule: z.partialRecord(module, counts) }),
  permission: 'session',
  reads: ['tasks', 'people', 'organisation', 'rulebook', 'calendar', 'documents', 'backups'],
});

/** What was said about one task, newest first: put off, taken back, put in charge. */
export const listTaskMarks = defineProcedure({
  name: 'tasks.listMarks',
  kind: 'query',
  input: z.object({ key: keys.element }),
  output: z.object({
    marks: z.array(
      z.object({
        id: z.string(),
        at: z.string(),
        accountName: z.string(),
        kind: z.enum(['snooze', 'wake', 'charge']),
        until: localDate.nullable(),
        reason: z.string().nullable(),
        inChargeName: z.string().nullable(),
      }),
    ),
  }),
  permission: 'session',
  reads: ['tasks'],
});
export type TaskMarkSaid = z.output<typeof listTaskMarks.output>['marks'][number];

/** Those who may be put in charge: accounts that may sign in. */
export const listPeopleInCharge = defineProcedure({
  name: 'tasks.listPeopleInCharge',
  kind: 'query',
  input: nothing,
  output: z.object({ accounts: z.array(z.object({ id: recordId, name: z.string() })) }),
  permission: 'session',
  reads: ['accounts'],
});

/** Puts tasks off until a day to come; they come back on it by themselves. */
export const snoozeTasks = defineProcedure({
  name: 'tasks.snooze',
  kind: 'command',
  input: z.object({ keys, until: localDate, reason: requiredText(300) }),
  output: nothing,
  permission: 'tasks.write',
  invalidates: ['tasks'],
});

/** Takes tasks that were put off back among those to be done. */
export const wakeTasks = defineProcedure({
  name: 'tasks.wake',
  kind: 'command',
  input: z.object({ keys }),
  output: nothing,
  permission: 'tasks.write',
  invalidates: ['tasks'],
});

export const putInCharge = defineProcedure({
  name: 'tasks.putInCharge',
  kind: 'command',
  input: z.object({ keys, accountId: recordId.nullable() }),
  output: nothing,
  permission: 'tasks.write',
  invalidates: ['tasks'],
});

/** The tasks that are shown, as Excel; those about classified records are counted, not named. */
export const exportTasks = defineProcedure({
  name: 'tasks.export',
  kind: 'query',
  input: taskFilter,
  output: z.object({ file: producedFile, rows: z.int(), withheld: z.int() }),
  permission: 'session',
  audited: true,
  long: 'cancellable',
});

/** The list as it would be printed, without classified records. */
export const printTasks = defineProcedure({
  name: 'tasks.print',
  kind: 'query',
  input: z.object({ filter: taskFilter }),
  output: z.object({ document: printedDocument, withheld: z.int() }),
  permission: 'session',
  audited: true,
});

/** The same as a file. */
export const produceTasks = defineProcedure({
  name: 'tasks.produce',
  kind: 'query',
  input: z.object({ filter: taskFilter, format: z.enum(['pdf', 'word']) }),
  output: producedFile,
  permission: 'session',
  audited: true,
  long: 'cancellable',
});
