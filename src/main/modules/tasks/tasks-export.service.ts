import type { PrintedDocument } from '#shared/documents/printed-document.ts';
import type { PlainTable } from '#shared/reports/report-document.ts';
import type { TaskFilter } from '#shared/tasks/tasks.contract.ts';
import type { CallContext, Context } from '../../core/context.ts';
import type { TaskSource } from '../../core/task-source.ts';
import { type FileFormat, produceFile } from '../documents/document-files.service.ts';
import { getOrganisation } from '../organisation/organisation.service.ts';
import { taskDocument } from './task-document.ts';
import { taskPlainTable } from './task-table.ts';
import { tasksToTakeAway } from './tasks.service.ts';

/** The list as a table for Excel. */
export function listForExcel(
  context: Context,
  sources: readonly TaskSource[],
  filter: TaskFilter,
): { table: PlainTable; organisation: string; withheld: number } {
  const { tasks, withheld } = tasksToTakeAway(context, sources, filter);
  context.audit.setSource(String(tasks.length));
  return { table: taskPlainTable(tasks), organisation: getOrganisation(context.db).name, withheld };
}

/** "Danh sách việc cần làm" as it goes to paper. */
export function listOnPaper(
  context: Context,
  sources: readonly TaskSource[],
  filter: TaskFilter,
): { document: PrintedDocument; withheld: number } {
  const { tasks, withheld } = tasksToTakeAway(context, sources, filter);
  context.audit.setSource(String(tasks.length));
  return { document: taskDocument(tasks, getOrganisation(context.db), context.today()), withheld };
}

export const fileOf = (context: CallContext, document: PrintedDocument, format: FileFormat) =>
  produceFile(context, document, format, 'viec-can-lam');
