import { useTranslation } from 'react-i18next';
import type { ListedTask } from '#shared/tasks/tasks.contract.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import classes from './act.module.css';

const NAMED = 3;

/** Which tasks a dialog is about: the first of them by name, the others by number. */
export function TasksNamed({ tasks }: { tasks: readonly ListedTask[] }) {
  const { t } = useTranslation('tasks');
  const language = useLanguage();
  const more = tasks.length - NAMED;
  return (
    <ul className={classes.named}>
      {tasks.slice(0, NAMED).map(({ key, title, subject }) => (
        <li key={key}>
          {title[language]}: <strong>{subject.name}</strong>
        </li>
      ))}
      {more > 0 && <li>{t('named.more', { count: more })}</li>}
    </ul>
  );
}
