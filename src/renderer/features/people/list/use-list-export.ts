import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { exportPeopleList } from '#shared/people/people.contract.ts';
import { reportFailure } from '../../../api/failure-report.ts';
import { saveFile } from '../../../api/files.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { useCountText } from '../../../components/use-count-text.ts';
import { type PeopleView, shownColumns } from '../filters/people-view.ts';

/** "Xuất Excel": exactly what the list shows, same people, order and columns. */
export function useListExport(view: PeopleView) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const countText = useCountText();
  const { run, callId } = useProcedureCommand(exportPeopleList);

  async function exportList() {
    const answer = await run({ filter: view.filter, sort: view.sort, columns: shownColumns(view.hidden) });
    if (!answer.ok) {
      if (answer.error.code !== 'CANCELLED') reportFailure(answer.error);
      return;
    }
    const { file, rows, withheld } = answer.value;
    if (!(await saveFile(file))) return;
    notifications.show({ message: t('export.done', { shown: countText(rows) }) });
    if (withheld > 0) notifications.show({ message: common('table.notExported', { count: withheld }) });
  }

  return { exportList, callId };
}
