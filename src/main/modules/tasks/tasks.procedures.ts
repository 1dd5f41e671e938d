import * as contract from '#shared/tasks/tasks.contract.ts';
import { implement, implementInSteps } from '../../core/implement.ts';
import { taskSources } from '../task-sources.ts';
import { taskPlainTable } from './task-table.ts';
import * as service from './tasks.service.ts';
import * as printing from './tasks-print.service.ts';

export const taskProcedures = [
  implement(contract.listTasks, (context, filter) => service.listTasks(context, taskSources, filter)),
  implement(contract.countTasks, (context) => service.countTasks(context, taskSources)),
  implement(contract.listTaskMarks, (context, { key }) => ({
    marks: service.marksOfTask(context, taskSources, key),
  })),
  implement(contract.listPeopleInCharge, (context) => ({
    accounts: service.peopleWhoMayBeInCharge(context),
  })),
  implement(contract.snoozeTasks, (context, input) => {
    service.snoozeTasks(context, taskSources, input);
    return {};
  }),
  implement(contract.wakeTasks, (context, { keys }) => {
    service.wakeTasks(context, taskSources, keys);
    return {};
  }),
  implement(contract.putInCharge, (context, { keys, accountId }) => {
    service.putInCharge(context, taskSources, keys, accountId);
    return {};
  }),
  implementInSteps(contract.exportTasks, {
    run: (context, filter) => {
      const { tasks, withheld } = service.tasksToTakeAway(context, taskSources, filter);
      context.audit.setSource(String(tasks.length));
      return { table: taskPlainTable(tasks), withheld, organisation: printing.organisationOf(context).name };
    },
    after: async (context, { table, withheld, organisation }) => {
      const origin = { organisation, created: context.now() };
      const bytes = await context.jobs.run('writePlainTable', { table, origin }, context.signal);
      const file = context.files.put(context.session.id, { fileName: `${table.name}.xlsx`, bytes });
      return { ...file, rows: table.rows.length, withheld };
    },
  }),
  implement(contract.printTasks, (context, { filter }) => printing.listOnPaper(context, taskSources, filter)),
  implementInSteps(contract.produceTasks, {
    run: (context, { filter }) => printing.listOnPaper(context, taskSources, filter),
    after: (context, { document }, { format }) => printing.fileOf(context, document, format),
  }),
];
