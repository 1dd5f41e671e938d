import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldSentence } from '#shared/contract/error-messages.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { isEnter } from '../keyboard.ts';
import classes from './date-field.module.css';
import { isUnderstood, shownDate, typedValue } from './date-text.ts';

export type DateFieldProps = {
  label: string;
  /** ISO, or what was typed when it is no date. */
  value: string | null;
  onChange: (value: string | null) => void;
  today: LocalDate;
  /** A year or a month alone may stand here. */
  partial?: boolean;
  /** Refusal of the form; a text that is no date brings its own sentence. */
  error?: ReactNode;
  required?: boolean;
  readOnly?: boolean;
  className?: string;
};

/** A date typed as on paper (1/9/26, 01092026) or picked; shows what was understood when it is left. No mask. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, today, partial = false, label } = props;
  const { t } = useTranslation('common');
  const language = useLanguage();
  // Only while somebody types; afterwards the value says what stands here.
  const [typing, setTyping] = useState<string | null>(null);
  const [calendar, setCalendar] = useState(false);
  const wrong = typing === null && !isUnderstood(value, partial);

  // The form holds what stands here at every moment: Ctrl+S saves without leaving the field.
  function type(text: string) {
    setTyping(text);
    onChange(typedValue(text, today));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isEnter(event)) setTyping(null);
    if (event.altKey && event.key === 'ArrowDown') setCalendar(true);
  }

  return (
    <Popover opened={calendar} onChange={setCalendar} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <TextInput
          label={label}
          className={props.className}
          value={typing ?? shownDate(value)}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => setTyping(null)}
          onKeyDown={onKeyDown}
          error={wrong ? fieldSentence('date', language) : props.error}
          required={props.required}
          readOnly={props.readOnly}
          title={t(partial ? 'date.hintPartial' : 'date.hint')}
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          classNames={{ input: classes.input }}
          rightSectionWidth="1.5rem"
          rightSection={
            <ActionIcon
              size="sm"
              color="gray"
              tabIndex={-1}
              disabled={props.readOnly}
              aria-label={t('date.pick', { field: label })}
              onClick={() => setCalendar((open) => !open)}
            >
              <IconCalendar size="1rem" stroke={1.6} />
            </ActionIcon>
          }
        />
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          size="md"
          // Red is for what is overdue, not for Sundays.
          weekendDays={[]}
          value={isUnderstood(value, false) ? value : null}
          defaultDate={isUnderstood(value, false) ? (value ?? today) : today}
          onChange={(day) => {
            setTyping(null);
            onChange(day);
            setCalendar(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
