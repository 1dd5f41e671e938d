import { useTranslation } from 'react-i18next';
import classes from './calendar.module.css';

/** What the marks of the months mean. */
export function CalendarLegend() {
  const { t } = useTranslation('calendar');
  return (
    <ul className={classes.legend} aria-label={t('legend.label')}>
      {(['off', 'work', 'weekend'] as const).map((mark) => (
        <li key={mark}>
          <span className={classes.day} data-mark={mark} aria-hidden>
            1
          </span>
          {t(`legend.${mark}`)}
        </li>
      ))}
      <li>
        <span className={classes.day} data-mark="off" data-expected aria-hidden>
          1
        </span>
        {t('legend.expected')}
      </li>
      <li>
        <span className={classes.day} data-mark="plain" data-today aria-hidden>
          1
        </span>
        {t('legend.today')}
      </li>
    </ul>
  );
}
