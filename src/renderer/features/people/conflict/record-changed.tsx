import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../notice.module.css';
import type { ForeignChange } from './record-conflict.ts';

export type RecordChangedProps = {
  name: string;
  changes: readonly ForeignChange[];
  /** The fields and their values as people say them. */
  fieldWords: (field: string) => string;
  valueWords: (field: string, value: string) => string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Somebody saved this record while it stood in the form: what changed, and both ways out without losing anything. */
export function RecordChanged(props: RecordChangedProps) {
  const { name, changes, fieldWords, onKeepMine, onTakeTheirs } = props;
  const { t } = useTranslation('people');
  const valueWords = (field: string, value: string) =>
    value === '' ? t('history.nothing') : props.valueWords(field, value);
  return (
    <section role="alert" className={classes.notice}>
      <div className={classes.title}>{t('conflict.title', { name })}</div>
      <div>{t('conflict.text')}</div>
      <ul className={classes.changes}>
        {changes.map(({ field, before, theirs, mine }) => (
          <li key={field}>
            {t('conflict.changed', {
              field: fieldWords(field),
              before: valueWords(field, before),
              after: valueWords(field, theirs),
            })}
            {mine !== null && (
              <span className={classes.mine}>
                {' '}
                ({t('conflict.mine', { value: valueWords(field, mine) })})
              </span>
            )}
          </li>
        ))}
      </ul>
      <div className={classes.buttons}>
        <Button onClick={onKeepMine}>{t('conflict.keepMine')}</Button>
        <Button variant="default" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
      </div>
    </section>
  );
}
