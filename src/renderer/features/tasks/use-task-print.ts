import { useState } from 'react';
import type { PrintedDocument } from '#shared/documents/printed-document.ts';
import { printTasks, type TaskFilter } from '#shared/tasks/tasks.contract.ts';
import { reportFailure } from '../../api/failure-report.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';

/** The list as pages, of the tasks that were shown when the button was pressed. */
export type PrintedTasks = { filter: TaskFilter; document: PrintedDocument; withheld: number };

/** "In": the list is asked for when the button is pressed, since each time leaves a trace in the audit. */
export function useTaskPrint(filter: TaskFilter) {
  const { run, running } = useProcedureCommand(printTasks);
  const [printed, setPrinted] = useState<PrintedTasks | null>(null);
  async function print() {
    const answer = await run({ filter });
    if (answer.ok) setPrinted({ filter, ...answer.value });
    else reportFailure(answer.error);
  }
  return { print, printing: running, printed, close: () => setPrinted(null) };
}
