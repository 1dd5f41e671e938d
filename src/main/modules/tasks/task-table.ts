import { formatVietnamese } from '#shared/domain/local-date.ts';
import type { PlainTable } from '#shared/reports/report-document.ts';
import { taskBandNames, taskModuleNames } from '#shared/tasks/task-names.ts';
import type { ListedTask } from '#shared/tasks/tasks.contract.ts';
import { taskCitation, taskListName } from './task-words.ts';

/** What the list shows, for Excel: the same rows in the same order. */
export function taskPlainTable(tasks: readonly ListedTask[]): PlainTable {
  return {
    name: taskListName,
    title: taskListName,
    columns: [
      { key: 'stt', title: 'STT', kind: 'integer', align: 'center' },
      { key: 'due', title: 'Hạn', kind: 'date' },
      { key: 'band', title: 'Mức', kind: 'text' },
      { key: 'title', title: 'Việc cần làm', kind: 'text', width: 30 },
      { key: 'subject', title: 'Người, việc', kind: 'text', width: 26 },
      { key: 'unit', title: 'Đơn vị', kind: 'text', width: 26 },
      { key: 'module', title: 'Mảng công tác', kind: 'text' },
      { key: 'inCharge', title: 'Người phụ trách', kind: 'text' },
      { key: 'arithmetic', title: 'Cách tính hạn', kind: 'text', width: 44 },
      { key: 'citation', title: 'Căn cứ', kind: 'text', width: 26 },
      { key: 'snoozed', title: 'Hoãn', kind: 'text', width: 24 },
    ],
    rows: tasks.map((task, index) => ({
      stt: index + 1,
      due: task.due,
      band: taskBandNames[task.band].vi,
      title: task.title.vi,
      subject: task.subject.name,
      unit: task.unit?.name ?? null,
      module: taskModuleNames[task.module].vi,
      inCharge: task.inCharge?.name ?? null,
      arithmetic: task.arithmetic.vi,
      citation: taskCitation(task),
      snoozed: task.snoozed && `đến ${formatVietnamese(task.snoozed.until)}: ${task.snoozed.reason}`,
    })),
  };
}
