import * as contract from '#shared/tasks/tasks.contract.ts';
import { implement, implementInSteps } from '../../core/implement.ts';
import { plainTableFile } from '../../core/plain-table-file.ts';
import { taskSources } from '../task-sources.ts';
import * as marks from './task-marks.service.ts';
import * as service from './tasks.service.ts';
import * as takingAway from './tasks-export.service.ts';

export const taskProcedures = [
  implement(contract.listTasks, (context, filter) => service.listTasks(context, taskSources, filter)),
  implement(contract.countTasks, (context) => service.countTasks(context, taskSources)),
  implement(contract.listTaskMarks, (context, { key }) => ({
    marks: marks.marksOfTask(context, taskSources, key),
  })),
  implement(contract.listPeopleInCharge, (context) => ({
    accounts: marks.peopleWhoMayBeInCharge(context),
  })),
  implement(contract.snoozeTasks, (context, input) => {
    marks.snoozeTasks(context, taskSources, input);
    return {};
  }),
  implement(contract.wakeTasks, (context, { keys }) => {
    marks.wakeTasks(context, taskSources, keys);
    return {};
  }),
  implement(contract.putInCharge, (context, { keys, accountId }) => {
    marks.putInCharge(context, taskSources, keys, accountId);
    return {};
  }),
  implementInSteps(contract.exportTasks, {
    run: (context, filter) => takingAway.listForExcel(context, taskSources, filter),
    after: async (context, { table, organisation, withheld }) => ({
      file: await plainTableFile(context, table, organisation),
      rows: table.rows.length,
      withheld,
    }),
  }),
  implement(contract.printTasks, (context, { filter }) =>
    takingAway.listOnPaper(context, taskSources, filter),
  ),
  implementInSteps(contract.produceTasks, {
    run: (context, { filter }) => takingAway.listOnPaper(context, taskSources, filter),
    after: (context, { document }, { format }) => takingAway.fileOf(context, document, format),
  }),
];
