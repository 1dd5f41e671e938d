import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { TextField } from '../../components/text-field.tsx';
import classes from './person-print.module.css';

export type ReasonFormProps = { name: string; onReason: (reason: string) => void; onCancel: () => void };

/** A classified record is printed for a reason, which the audit keeps. */
export function ReasonForm({ name, onReason, onCancel }: ReasonFormProps) {
  const { t } = useTranslation('printRecord');
  const [reason, setReason] = useState('');
  const given = reason.trim();
  function submit(event: FormEvent) {
    event.preventDefault();
    if (given !== '') onReason(given);
  }
  return (
    <form className={classes.reason} onSubmit={submit}>
      <p className={classes.text}>{t('reason.why', { name })}</p>
      <TextField
        label={t('reason.label')}
        value={reason}
        onChange={setReason}
        maxLength={300}
        required
        data-autofocus
        autoFocus
      />
      <DialogActions submitLabel={t('reason.go')} disabled={given === ''} onCancel={onCancel} />
    </form>
  );
}
