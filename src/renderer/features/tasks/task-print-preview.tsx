import { useTranslation } from 'react-i18next';
import { produceTasks } from '#shared/tasks/tasks.contract.ts';
import { call } from '../../api/call.ts';
import { DocumentPreview } from '../../print/document-preview.tsx';
import classes from './tasks-page.module.css';
import type { PrintedTasks } from './use-task-print.ts';

export type TaskPrintPreviewProps = { printed: PrintedTasks; onClose: () => void };

/** "Danh sách việc cần làm" as it leaves the printer; what it leaves out is said above it. */
export function TaskPrintPreview({ printed, onClose }: TaskPrintPreviewProps) {
  const { t } = useTranslation('tasks');
  const { filter, document, withheld } = printed;
  return (
    <DocumentPreview
      title={t('print.title')}
      document={document}
      onClose={onClose}
      onProduce={(format, callId) => call(produceTasks, { filter, format }, callId)}
      notice={
        withheld > 0 && (
          <p key="withheld" className={classes.withheld}>
            {t('print.withheld', { count: withheld })}
          </p>
        )
      }
    />
  );
}
