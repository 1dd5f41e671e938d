import { useHotkeys } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/define.ts';
import { formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import type { previewRule } from '#shared/rulebook/rulebook.contract.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { PlainTable } from '../../../components/plain-table.tsx';
import { CitationText } from '../../../components/rule-findings/citation-text.tsx';
import { useCountText } from '../../../components/use-count-text.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { RuleValue } from '../rule/rule-value.tsx';
import type { EnteredRule } from './rule-draft.ts';
import classes from './rule-form.module.css';

export type PreviewDialogProps = {
  entered: EnteredRule;
  effects: OutputOf<typeof previewRule>;
  running: boolean;
  onSave: () => void;
  onCancel: () => void;
};

/** What a version would change, read before it is added: nothing of it can be taken back, only corrected by another. */
export function PreviewDialog({ entered, effects, running, onSave, onCancel }: PreviewDialogProps) {
  const { t } = useTranslation('rules');
  const language = useLanguage();
  const countText = useCountText();
  const { backwards, replaces, tasks } = effects;
  useHotkeys([['mod+S', () => !running && onSave()]], []);
  const dayText = (day: LocalDate | null, none: string) => (day === null ? none : formatVietnamese(day));
  const from = entered.effectiveFrom as LocalDate | null;
  return (
    <Dialog onClose={onCancel} title={t('preview.title', { code: entered.code })} size="xl">
      <form
        className={classes.preview}
        onSubmit={(event) => {
          event.preventDefault();
          if (!running) onSave();
        }}
      >
        {backwards && (
          <div role="alert" className={classes.backwards}>
            <IconAlertTriangle size="1.125rem" stroke={1.8} className={classes.sign} aria-hidden />
            <div>
              {from === null ? t('preview.always') : t('preview.backwards', { from: formatVietnamese(from) })}
            </div>
          </div>
        )}
        <div>
          <h3>
            {from === null ? t('preview.newAlways') : t('preview.newFrom', { from: formatVietnamese(from) })}
          </h3>
          <RuleValue code={entered.code} value={entered.value} unit={entered.unit ?? ''} />
          <div>
            <CitationText citation={entered.citation ?? ''} />
          </div>
        </div>
        <div>
          <h3>{t('preview.replaces')}</h3>
          {replaces.length === 0 && <p>{t('preview.replacesNone')}</p>}
          {replaces.map((row) => (
            <div key={row.id}>
              {row.effectiveFrom === null
                ? t('span.always')
                : t('span.from', { from: formatVietnamese(row.effectiveFrom) })}
              {': '}
              <RuleValue code={row.code} value={row.value} unit={row.unit} />
            </div>
          ))}
        </div>
        <div>
          <h3>{t('preview.tasks', { total: countText(tasks.length) })}</h3>
          {tasks.length === 0 ? (
            <p>{t('preview.tasksNone')}</p>
          ) : (
            <div className={classes.scroll}>
              <PlainTable
                label={t('preview.tasks', { total: countText(tasks.length) })}
                rows={tasks}
                rowKey={({ title, subject, dueBefore, dueAfter }) =>
                  [title.vi, subject, dueBefore, dueAfter].join('\n')
                }
                columns={[
                  {
                    key: 'title',
                    title: t('preview.task'),
                    long: true,
                    cell: ({ title }) => title[language],
                  },
                  { key: 'subject', title: t('preview.subject'), long: true, cell: ({ subject }) => subject },
                  {
                    key: 'before',
                    title: t('preview.dueBefore'),
                    tight: true,
                    cell: ({ dueBefore }) => dayText(dueBefore, t('preview.noTask')),
                  },
                  {
                    key: 'after',
                    title: t('preview.dueAfter'),
                    tight: true,
                    cell: ({ dueAfter }) => dayText(dueAfter, t('preview.gone')),
                  },
                ]}
              />
            </div>
          )}
        </div>
        <p className={classes.hint}>{t('preview.noUndo')}</p>
        <DialogActions
          submitLabel={t(backwards ? 'preview.saveBackwards' : 'preview.save')}
          running={running}
          onCancel={onCancel}
        />
      </form>
    </Dialog>
  );
}
