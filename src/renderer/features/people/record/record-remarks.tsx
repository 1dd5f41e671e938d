import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RecordRemark } from '#shared/people/record.contract.ts';
import classes from '../histories/history.module.css';
import { remarkSentence } from './remark-sentence.ts';

export type RecordRemarksProps = { remarks: readonly RecordRemark[]; onGo: (rowId: string) => void };

/** What cannot be quite right in this record; it stops nobody. */
export function RecordRemarks({ remarks, onGo }: RecordRemarksProps) {
  const { t } = useTranslation('record');
  if (remarks.length === 0) return null;
  return (
    <section className={classes.remarks} aria-label={t('remark.title')}>
      <div className={classes.remarksTitle}>{t('remark.title')}</div>
      <ul>
        {remarks.map((remark) => {
          const { rowId } = remark;
          const sentence = remarkSentence(remark, t);
          return (
            <li key={`${rowId}-${sentence}`}>
              {sentence}
              {rowId !== null && (
                <Button variant="subtle" size="compact-xs" onClick={() => onGo(rowId)}>
                  {t('remark.go')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
