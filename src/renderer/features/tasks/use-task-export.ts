import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { exportTasks, type TaskFilter } from '#shared/tasks/tasks.contract.ts';
import { reportFailure } from '../../api/failure-report.ts';
import { saveFile } from '../../api/files.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';

/** "Xuất Excel": the tasks that are shown, in their order. */
export function useTaskExport(filter: TaskFilter) {
  const { t } = useTranslation('tasks');
  const { t: common } = useTranslation('common');
  const { run, callId } = useProcedureCommand(exportTasks);

  async function exportList() {
    const answer = await run(filter);
    if (!answer.ok) {
      if (answer.error.code !== 'CANCELLED') reportFailure(answer.error);
      return;
    }
    const { file, rows, withheld } = answer.value;
    if (!(await saveFile(file))) return;
    notifications.show({ message: t('done.exported', { count: rows }) });
    if (withheld > 0) notifications.show({ message: common('table.notExported', { count: withheld }) });
  }

  return { exportList, callId };
}
