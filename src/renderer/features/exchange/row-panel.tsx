import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PreviewRow } from '#shared/exchange/exchange.contract.ts';
import { panelBody, SidePanel } from '../../components/side-panel.tsx';
import { DoubtChoice } from './doubt-choice.tsx';
import { type ImportAnswers, isDecided } from './import-answers.ts';
import classes from './row-panel.module.css';
import { StatusWord } from './status-word.tsx';
import { useRowWords } from './use-row-words.ts';

export type RowPanelProps = {
  row: PreviewRow;
  answers: ImportAnswers;
  onAnswer: (key: string, value: string | null) => void;
  /** Null: no other row waits. */
  onNext: (() => void) | null;
  onClose: () => void;
};

/** One row of the file: why it is what it is, what it changes, and the choice where a person has to decide. */
export function RowPanel({ row, answers, onAnswer, onNext, onClose }: RowPanelProps) {
  const { t } = useTranslation('exchange');
  const { issueWords, fieldWords } = useRowWords();
  const given = answers[String(row.row)] ?? {};
  const quiet = row.issues.length === 0 && row.changes.length === 0;
  return (
    <SidePanel
      title={t('panel.title', { row: row.row, name: row.fullName || t('panel.noName') })}
      onClose={onClose}
    >
      <div className={`${panelBody} ${classes.body}`}>
        <StatusWord status={isDecided(row, answers) ? 'decided' : row.status} />
        {quiet && <p className={classes.remark}>{t(quietWord(row.status))}</p>}
        {row.issues.map((issue) => (
          <section key={`${issue.field}-${issue.code}`} className={classes.issue}>
            <p className={classes.remark}>{issueWords(issue)}</p>
            {issue.severity === 'doubt' && (
              <DoubtChoice
                issue={issue}
                value={given[issue.field]}
                onChange={(value) => onAnswer(issue.field, value)}
              />
            )}
          </section>
        ))}
        {row.status === 'refused' && <p className={classes.quiet}>{t('panel.fixInFile')}</p>}
        {row.changes.length > 0 && (
          <>
            <h3 className={classes.caption}>{t('panel.changes')}</h3>
            <dl className={classes.changes}>
              {row.changes.map(({ field, before, after }) => (
                <div key={field} className={classes.change}>
                  <dt>{fieldWords(field)}</dt>
                  <dd>
                    <del className={classes.quiet}>{before ?? t('nothing')}</del> → {after ?? t('nothing')}
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </div>
      {onNext !== null && (
        <div className={classes.foot}>
          <Button
            variant="default"
            rightSection={<IconArrowRight size="1rem" stroke={1.6} />}
            onClick={onNext}
          >
            {t('panel.next')}
          </Button>
        </div>
      )}
    </SidePanel>
  );
}

function quietWord(status: PreviewRow['status']): 'panel.new' | 'panel.same' | 'panel.fine' {
  if (status === 'new') return 'panel.new';
  return status === 'same' ? 'panel.same' : 'panel.fine';
}
