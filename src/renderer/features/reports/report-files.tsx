import { Button } from '@mantine/core';
import { IconCheck, IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/define.ts';
import type { runReport } from '#shared/reports/reports.contract.ts';
import { saveFile } from '../../api/files.ts';
import { useCountText } from '../../components/use-count-text.ts';
import classes from './reports-page.module.css';

export type ReportFilesProps = { title: string; made: OutputOf<typeof runReport> };

/** The files of a report that was made; each is handed over once. */
export function ReportFiles({ title, made }: ReportFilesProps) {
  const { t } = useTranslation('reports');
  const countText = useCountText();
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  return (
    <section role="status" className={classes.made}>
      <div className={classes.madeTitle}>
        <IconCircleCheck size="1.25rem" stroke={1.6} aria-hidden />
        <strong>{t('result.title', { report: title })}</strong>
        <span className={classes.quiet}>{t('result.rows', { shown: countText(made.rows) })}</span>
      </div>
      {made.files.map((file) => {
        const copy = t(`result.${file.copy}`);
        const done = saved.has(file.fileId);
        return (
          <div key={file.fileId} className={classes.file}>
            <span className={classes.copy}>{copy}</span>
            <span className={classes.fileName}>{file.fileName}</span>
            <Button
              variant={done ? 'default' : 'filled'}
              disabled={done}
              leftSection={
                done ? <IconCheck size="1rem" stroke={1.6} /> : <IconDownload size="1rem" stroke={1.6} />
              }
              onClick={async () => {
                if (await saveFile(file)) setSaved((now) => new Set(now).add(file.fileId));
              }}
            >
              {done ? t('result.saved') : t('result.save', { copy })}
            </Button>
          </div>
        );
      })}
      <p className={classes.quiet}>{t('result.once')}</p>
    </section>
  );
}
