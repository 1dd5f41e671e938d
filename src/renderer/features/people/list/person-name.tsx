import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#shared/people/people.contract.ts';
import classes from './person-name.module.css';

/** A name in the list; a classified record carries its level in words and sign. */
export function PersonName({ person }: { person: Person }) {
  const { t } = useTranslation('record');
  if (person.secrecy === 'normal') return person.fullName;
  const level = t(`choice.secrecy.${person.secrecy}`);
  return (
    <span className={classes.name}>
      <span className={classes.word}>{person.fullName}</span>
      <span className={classes.level} title={t('secrecy.mark', { level: level.toLowerCase() })}>
        <IconLock size="0.875rem" stroke={2} aria-hidden />
        {level}
      </span>
    </span>
  );
}
