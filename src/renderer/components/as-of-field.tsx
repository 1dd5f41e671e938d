import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { parseLocalDate } from '#shared/domain/local-date.ts';
import classes from './as-of-field.module.css';
import { DateField } from './date-field/date-field.tsx';

/** Half a date is often a date of its own ("1/3/20" of "1/3/2025"): nothing is asked before the fingers pause. */
const PAUSE_MILLISECONDS = 500;

export type AsOfFieldProps = {
  label: string;
  asOf: LocalDate | null;
  today: LocalDate;
  onChange: (asOf: LocalDate | null) => void;
};

/** The day a page is shown for. Emptied, it is today again. */
export function AsOfField({ label, asOf, today, onChange }: AsOfFieldProps) {
  const [typed, setTyped] = useState<{ text: string | null } | null>(null);
  const take = useDebouncedCallback((text: string | null) => {
    const day = text === null ? today : parseLocalDate(text);
    // A text that is no day stays in the field, which says so itself.
    if (day === null) return;
    setTyped(null);
    onChange(day === today ? null : day);
  }, PAUSE_MILLISECONDS);
  return (
    <DateField
      label={label}
      className={classes.field}
      value={typed === null ? (asOf ?? today) : typed.text}
      today={today}
      onChange={(text) => {
        setTyped({ text });
        take(text);
      }}
    />
  );
}
