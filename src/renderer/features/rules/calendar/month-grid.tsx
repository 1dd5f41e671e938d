import { useTranslation } from 'react-i18next';
import { formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import classes from './calendar.module.css';
import type { MonthDay, YearMonth } from './year-months.ts';

export type MonthGridProps = {
  month: YearMonth;
  today: LocalDate;
  /** Null: this account only reads. */
  onDay: ((day: LocalDate) => void) | null;
};

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** One small month; a day off and a worked weekend day are marked by shape and sign, not by colour alone. */
export function MonthGrid({ month: { month, weeks }, today, onDay }: MonthGridProps) {
  const { t } = useTranslation('calendar');
  const title = t('month', { month });
  return (
    <table className={classes.month} aria-label={title}>
      <caption>{title}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={t(`weekdayLong.${weekday}`)}>
              {t(`weekday.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((day) => day !== null)?.day}>
            {weekdays.map((weekday, at) => {
              const day = week[at] ?? null;
              return <td key={weekday}>{day !== null && cell(day)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function cell({ day, number, mark, special }: MonthDay) {
    const words = special === null ? '' : `, ${t(`kind.${special.kind}`)}: ${special.name}`;
    const shown = {
      className: classes.day,
      'data-mark': mark,
      'data-expected': special?.expected || undefined,
      'data-today': day === today || undefined,
      title: `${formatVietnamese(day)}${words}${special?.expected === true ? ` (${t('days.expected')})` : ''}`,
    };
    if (onDay === null) return <span {...shown}>{number}</span>;
    // The list beside it has the same days for the keyboard: 365 stops of the Tab key would bar the way.
    return (
      <button type="button" tabIndex={-1} {...shown} onClick={() => onDay(day)}>
        {number}
      </button>
    );
  }
}
