import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { TextField } from '../../../components/text-field.tsx';
import classes from './print-reason-form.module.css';

export type PrintReasonFormProps = {
  name: string;
  onReason: (reason: string) => void;
  onCancel: () => void;
};

/** A classified document is printed or taken along for a reason, which the audit keeps. */
export function PrintReasonForm({ name, onReason, onCancel }: PrintReasonFormProps) {
  const { t } = useTranslation('documents');
  const [reason, setReason] = useState('');
  const given = reason.trim();
  function submit(event: FormEvent) {
    event.preventDefault();
    if (given !== '') onReason(given);
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={classes.text}>{t('print.why', { name })}</p>
      <TextField
        label={t('print.reason')}
        value={reason}
        onChange={setReason}
        maxLength={300}
        required
        data-autofocus
        autoFocus
      />
      <DialogActions submitLabel={t('action.print')} disabled={given === ''} onCancel={onCancel} />
    </form>
  );
}
