import { Box, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy } from '@tabler/icons-react';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { computeDeadline } from '#shared/calendar/calendar.contract.ts';
import type { DeadlineUnit } from '#shared/domain/deadline-parts.ts';
import { formatVietnamese, parseLocalDate, weekdayOf } from '#shared/domain/local-date.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import { enterGoesOn } from '../../../components/enter-goes-on.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { putOnClipboard } from '../../../components/virtual-table/put-on-clipboard.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import classes from './calendar.module.css';

const units: readonly DeadlineUnit[] = ['workingDays', 'days', 'months', 'years'];
const LONGEST = 5000;

/** "Tính hạn": a day and how long after it; the answer with its arithmetic stands below as soon as it is known. */
export function DeadlineForm({ ref }: { ref: Ref<HTMLDivElement> }) {
  const { t } = useTranslation('calendar');
  const { today } = useSession();
  const language = useLanguage();
  const [typedFrom, setTypedFrom] = useState<string | null>(today);
  const [typedAmount, setTypedAmount] = useState('30');
  const [unit, setUnit] = useState<DeadlineUnit>('workingDays');
  const from = parseLocalDate(typedFrom ?? '');
  const amount = /^\d{1,4}$/.test(typedAmount.trim()) ? Number(typedAmount) : null;
  const known = from !== null && amount !== null && amount <= LONGEST;
  const { value, error } = useProcedureQuery(
    computeDeadline,
    { from: from ?? today, amount: amount ?? 0, unit },
    { enabled: known },
  );
  const weekday = value && (String(weekdayOf(value.due)) as '1' | '2' | '3' | '4' | '5' | '6' | '7');

  return (
    <section className={`${classes.section} ${classes.deadline}`} aria-label={t('deadline.title')}>
      <h2 className={classes.heading}>{t('deadline.title')}</h2>
      <Box ref={ref} className={classes.row} onKeyDown={enterGoesOn}>
        <DateField label={t('deadline.from')} value={typedFrom} onChange={setTypedFrom} today={today} />
        <TextField
          label={t('deadline.amount')}
          value={typedAmount}
          onChange={setTypedAmount}
          inputMode="numeric"
          error={amount === null || amount > LONGEST ? t('deadline.amountText') : undefined}
        />
        <SelectField
          label={t('deadline.unit')}
          data={units.map((one) => ({ value: one, label: t(`deadline.units.${one}`) }))}
          value={unit}
          onChange={(chosen) => setUnit(units.find((one) => one === chosen) ?? unit)}
          searchable={false}
        />
      </Box>
      {error !== null && <ErrorNotice error={error} />}
      {known && value !== undefined && weekday !== undefined && (
        <div className={classes.result} aria-live="polite">
          <strong>
            {t('deadline.due', {
              weekday: t(`weekdayLong.${weekday}`),
              date: formatVietnamese(value.due),
            })}
          </strong>
          {value.expected && <div className={classes.quiet}>{t('deadline.expected')}</div>}
          <div className={classes.arithmetic}>
            <span>{value.arithmetic[language]}</span>
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconCopy size="0.875rem" stroke={1.8} />}
              onClick={() => {
                if (putOnClipboard([[{ text: value.arithmetic[language], kind: 'text' }]]))
                  notifications.show({ message: t('deadline.copied') });
              }}
            >
              {t('deadline.copy')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
