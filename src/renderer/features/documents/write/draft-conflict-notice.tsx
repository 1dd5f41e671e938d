import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OpenDraft } from './use-draft.ts';
import classes from './write.module.css';

/** Somebody saved this draft while it stood here: every way out keeps what both wrote, or says what goes. */
export function DraftConflictNotice({ open }: { open: OpenDraft }) {
  const { t } = useTranslation('documents');
  const { conflict } = open;
  if (conflict === null) return null;
  const { theirs, fields } = conflict;
  return (
    <section role="alert" className={classes.conflict}>
      <div className={classes.conflictTitle}>{t(theirs === null ? 'conflict.gone' : 'conflict.title')}</div>
      <div>
        {theirs === null
          ? t('conflict.goneText')
          : t('conflict.text', { fields: fields.map((field) => t(`field.${field}`)).join(', ') })}
      </div>
      <div className={classes.buttons}>
        <Button onClick={open.keepAsCopy}>{t('conflict.copy')}</Button>
        {theirs !== null && (
          <>
            <Button variant="default" onClick={open.keepMine}>
              {t('conflict.keepMine')}
            </Button>
            <Button variant="default" onClick={open.takeTheirs}>
              {t('conflict.takeTheirs')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
