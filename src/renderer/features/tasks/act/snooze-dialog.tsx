import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldSentence } from '#shared/contract/error-messages.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { addDays, addMonths, isLocalDate, type LocalDate } from '#shared/domain/local-date.ts';
import type { ListedTask } from '#shared/tasks/tasks.contract.ts';
import { useSession } from '../../../api/use-session.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useLanguage } from '../../../i18n/use-language.ts';
import classes from './act.module.css';
import { TasksNamed } from './tasks-named.tsx';

export type SnoozeDialogProps = {
  tasks: readonly ListedTask[];
  /** What was refused; null closes the dialog. */
  onSnooze: (until: LocalDate, reason: string) => Promise<CallError | null>;
  onClose: () => void;
};

const presets = [
  { key: 'week', from: (today: LocalDate) => addDays(today, 7) },
  { key: 'twoWeeks', from: (today: LocalDate) => addDays(today, 14) },
  { key: 'month', from: (today: LocalDate) => addMonths(today, 1) },
] as const;

/** Puts tasks off: until when and why. The reason is asked each time: it is read by whoever asks later. */
export function SnoozeDialog({ tasks, onSnooze, onClose }: SnoozeDialogProps) {
  const { t } = useTranslation('tasks');
  const { today } = useSession();
  const language = useLanguage();
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [running, setRunning] = useState(false);
  const [refused, setRefused] = useState<CallError | null>(null);

  const notAhead = isLocalDate(until) && until <= today;
  const missing = (empty: boolean) => (asked && empty ? fieldSentence('required', language) : undefined);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (running || !isLocalDate(until) || notAhead || reason.trim() === '') return;
    setRunning(true);
    setRefused(await onSnooze(until, reason));
    setRunning(false);
  }

  return (
    <Dialog onClose={onClose} title={t('snooze.title', { count: tasks.length })} size="34rem">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <TasksNamed tasks={tasks} />
        <div className={classes.until}>
          <DateField
            label={t('snooze.until')}
            value={until}
            onChange={setUntil}
            today={today}
            error={notAhead ? t('snooze.ahead') : missing(until === null)}
            required
            className={classes.day}
          />
          <div className={classes.presets}>
            {presets.map(({ key, from }) => (
              <Button key={key} variant="default" onClick={() => setUntil(from(today))}>
                {t(`snooze.${key}`)}
              </Button>
            ))}
          </div>
        </div>
        <TextField
          label={t('snooze.reason')}
          description={t('snooze.reasonHint')}
          value={reason}
          onChange={setReason}
          error={missing(reason.trim() === '')}
          maxLength={300}
          required
        />
        {refused !== null && <ErrorNotice error={refused} />}
        <DialogActions submitLabel={t('action.snooze')} running={running} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
