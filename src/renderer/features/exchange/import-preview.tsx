import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewRow } from '#shared/exchange/exchange.contract.ts';
import { arrayRows } from '../../components/virtual-table/row-source.ts';
import { VirtualTable } from '../../components/virtual-table/virtual-table.tsx';
import { FileSummary } from './file-summary.tsx';
import type { ImportAnswers, ImportPlan, RowStatus } from './import-answers.ts';
import classes from './import-page.module.css';
import { usePlanWords } from './use-plan-words.ts';
import { usePreviewColumns } from './use-preview-columns.tsx';
import type { RosterPreview } from './use-roster-file.ts';

export type ImportPreviewProps = {
  preview: RosterPreview;
  answers: ImportAnswers;
  plan: ImportPlan;
  /** Null shows every row. */
  status: RowStatus | null;
  openRow: number | null;
  onRow: (row: PreviewRow | null) => void;
  onImport: () => void;
  running: boolean;
};

/** What the import would do, row by row, and the button that does it. */
export function ImportPreview(props: ImportPreviewProps) {
  const { preview, answers, plan, status, openRow, onRow } = props;
  const { t } = useTranslation('exchange');
  const columns = usePreviewColumns(answers);
  const planWords = usePlanWords();
  const source = useMemo(
    () => arrayRows(status === null ? preview.rows : preview.rows.filter((row) => row.status === status)),
    [preview, status],
  );
  return (
    <div className={classes.column}>
      <FileSummary preview={preview} />
      <div className={classes.table}>
        <VirtualTable
          label={t('title')}
          name="import-preview"
          columns={columns}
          source={source}
          rowId={({ row }) => String(row)}
          scope={`${preview.previewId} ${status}`}
          onOpen={onRow}
          onActive={onRow}
          onBack={() => onRow(null)}
          tone={({ row }) => (row === openRow ? 'marked' : undefined)}
        />
      </div>
      <div className={classes.plan}>
        <span className={classes.sentence} aria-live="polite">
          {planWords(plan)}
        </span>
        <Button
          className={classes.button}
          leftSection={<IconFileImport size="1rem" stroke={1.6} />}
          disabled={plan.total === 0}
          loading={props.running}
          onClick={props.onImport}
        >
          {t('plan.run', { count: plan.total })}
        </Button>
      </div>
    </div>
  );
}
