import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '#shared/calendar/calendar.contract.ts';
import { formatVietnamese, type LocalDate, weekdayOf } from '#shared/domain/local-date.ts';
import classes from './calendar.module.css';

export type SpecialDaysProps = {
  days: readonly CalendarDay[];
  /** Null: this account only reads. */
  onDay: ((day: LocalDate | null) => void) | null;
};

/** The days of a year that are not as their weekday says, with what they are for. */
export function SpecialDays({ days, onDay }: SpecialDaysProps) {
  const { t } = useTranslation('calendar');
  return (
    <section className={`${classes.section} ${classes.days}`} aria-label={t('days.title')}>
      <h2 className={classes.heading}>
        {t('days.title')}
        {onDay !== null && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size="0.875rem" stroke={1.8} />}
            onClick={() => onDay(null)}
          >
            {t('days.add')}
          </Button>
        )}
      </h2>
      {days.length === 0 && <p className={classes.hint}>{t('days.none')}</p>}
      <ul className={classes.list}>
        {days.map((one) => (
          <li key={one.day}>
            {onDay === null ? (
              <div className={classes.entry}>{words(one)}</div>
            ) : (
              <button
                type="button"
                className={classes.entry}
                title={t('days.edit', { date: formatVietnamese(one.day) })}
                onClick={() => onDay(one.day)}
              >
                {words(one)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );

  function words({ day, kind, name, note, expected }: CalendarDay) {
    const weekday = String(weekdayOf(day)) as '1' | '2' | '3' | '4' | '5' | '6' | '7';
    return (
      <>
        <span>
          {formatVietnamese(day).slice(0, 5)} <span className={classes.quiet}>{t(`weekday.${weekday}`)}</span>
        </span>
        <span>
          {name}
          {expected && <span className={classes.quiet}> ({t('days.expected')})</span>}
        </span>
        <span className={classes.kind}>{t(`kind.${kind}`)}</span>
        {note !== '' && <span className={classes.note}>{note}</span>}
      </>
    );
  }
}
