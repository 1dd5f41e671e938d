import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getCalendarYear } from '#shared/calendar/calendar.contract.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { useCountText } from '../../../components/use-count-text.ts';
import { useLinkState } from '../../../components/use-link-state.ts';
import { deadlineLink, yearLink } from '../links.ts';
import { AnnounceButton } from './announce-button.tsx';
import classes from './calendar.module.css';
import { CalendarLegend } from './calendar-legend.tsx';
import { DayDialog } from './day-dialog.tsx';
import { DeadlineForm } from './deadline-form.tsx';
import { MonthGrid } from './month-grid.tsx';
import { SpecialDays } from './special-days.tsx';
import { yearMonths } from './year-months.ts';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** "Lịch làm việc": the year as it is worked, its days off, and "Tính hạn". */
export function CalendarTab() {
  const { t } = useTranslation('calendar');
  const countText = useCountText();
  const { may, today } = useSession();
  const [asked, setYear] = useState<number | null>(null);
  const [dialog, setDialog] = useState<{ day: LocalDate | null } | null>(null);
  const deadline = useRef<HTMLDivElement>(null);
  const year = asked ?? Number(today.slice(0, 4));
  useLinkState(yearLink, setYear);
  useLinkState(deadlineLink, () => deadline.current?.querySelector('input')?.focus());

  const { value, error } = useProcedureQuery(getCalendarYear, { year }, { keepPrevious: true });
  const months = useMemo(() => (value === undefined ? [] : yearMonths(value.year, value.days)), [value]);
  const mayWrite = may('rulebook.write');
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => String(FIRST_YEAR + at));

  return (
    <PageFrame
      title={t('title')}
      count={value && t('count', { total: countText(value.workingDays) })}
      left={
        <div className={classes.chooser}>
          <ActionIcon
            color="gray"
            aria-label={t('year.before')}
            title={t('year.before')}
            disabled={year <= FIRST_YEAR}
            onClick={() => setYear(year - 1)}
          >
            <IconChevronLeft size="1.125rem" stroke={1.8} />
          </ActionIcon>
          <SelectField
            aria-label={t('year.label')}
            data={years.map((one) => ({ value: one, label: one }))}
            value={String(year)}
            onChange={(chosen) => chosen !== null && setYear(Number(chosen))}
            w="6rem"
          />
          <ActionIcon
            color="gray"
            aria-label={t('year.after')}
            title={t('year.after')}
            disabled={year >= LAST_YEAR}
            onClick={() => setYear(year + 1)}
          >
            <IconChevronRight size="1.125rem" stroke={1.8} />
          </ActionIcon>
          {value?.announced === true && <span className={classes.quiet}>{t('announced')}</span>}
        </div>
      }
      right={
        mayWrite &&
        value !== undefined && (
          <AnnounceButton key={value.year} year={value.year} announced={value.announced} />
        )
      }
      panelLabel={t('days.title')}
      panel={
        <div className={classes.side}>
          <DeadlineForm ref={deadline} />
          {value !== undefined && (
            <SpecialDays days={value.days} onDay={mayWrite ? (day) => setDialog({ day }) : null} />
          )}
        </div>
      }
    >
      {error !== null && <ErrorNotice error={error} />}
      {value !== undefined && (
        <>
          {!value.announced && <p className={classes.notice}>{t('computed')}</p>}
          {!value.lunarKnown && (
            <p className={classes.notice} role="status">
              {t('lunarUnknown', { year: value.year })}
            </p>
          )}
          <div className={classes.months}>
            {months.map((month) => (
              <MonthGrid
                key={month.month}
                month={month}
                today={today}
                onDay={mayWrite ? (day) => setDialog({ day }) : null}
              />
            ))}
          </div>
          <CalendarLegend />
        </>
      )}
      {dialog !== null && (
        <DayDialog
          day={dialog.day}
          known={value?.days.find(({ day }) => day === dialog.day) ?? null}
          onClose={() => setDialog(null)}
        />
      )}
    </PageFrame>
  );
}
