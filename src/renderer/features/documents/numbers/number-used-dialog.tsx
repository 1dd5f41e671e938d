import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DocumentNumber, recordNumberUsed } from '#shared/documents/documents.contract.ts';
import { isLocalDate } from '#shared/domain/local-date.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { useSession } from '../../../api/use-session.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useRefusal } from '../../../components/use-refusal.ts';
import classes from './keep-numbers-dialog.module.css';

/** A number that was kept free stands on a paper written outside the program: on which, and of which day. */
export function NumberUsedDialog({ number, onClose }: { number: DocumentNumber; onClose: () => void }) {
  const { t } = useTranslation('documents');
  const { today } = useSession();
  const { run, running } = useProcedureCommand(recordNumberUsed);
  const [day, setDay] = useState<string | null>(number.day);
  const [note, setNote] = useState(number.note);
  const { notice, fieldErrors, refuse, forgive } = useRefusal();
  const date = day !== null && isLocalDate(day) ? day : null;
  const isReady = date !== null && note.trim() !== '';

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (running || !isReady) return;
    const answer = await run({ numberId: number.id, day: date, note });
    if (!answer.ok) return refuse(answer.error);
    onClose();
  }

  return (
    <Dialog onClose={onClose} title={t('numbers.useTitle', { number: number.text })} size="lg">
      <form onSubmit={submit} className={classes.form} noValidate>
        <TextField
          label={t('numbers.usedFor')}
          value={note}
          onChange={(typed) => {
            setNote(typed);
            forgive('note');
          }}
          error={fieldErrors.note}
          maxLength={500}
          withAsterisk
        />
        <DateField
          label={t('issue.date')}
          value={day}
          onChange={(value) => {
            setDay(value);
            forgive('day');
          }}
          today={today}
          error={fieldErrors.day}
          required
        />
        {notice !== null && <ErrorNotice error={notice} />}
        <DialogActions
          submitLabel={t('action.useNumber')}
          running={running}
          disabled={!isReady}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
