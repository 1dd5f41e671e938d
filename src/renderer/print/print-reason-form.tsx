import { type FormEvent, useState } from 'react';
import { DialogActions } from '../components/dialog-actions.tsx';
import { TextField } from '../components/text-field.tsx';
import classes from './print-reason-form.module.css';

export type PrintReasonFormProps = {
  /** What is printed, and what is written down about it. */
  text: string;
  label: string;
  submitLabel: string;
  onReason: (reason: string) => void;
  onCancel: () => void;
};

/** What is classified is printed or taken along for a reason, which the audit keeps. */
export function PrintReasonForm({ text, label, submitLabel, onReason, onCancel }: PrintReasonFormProps) {
  const [reason, setReason] = useState('');
  const given = reason.trim();
  function submit(event: FormEvent) {
    event.preventDefault();
    if (given !== '') onReason(given);
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={classes.text}>{text}</p>
      <TextField
        label={label}
        value={reason}
        onChange={setReason}
        maxLength={300}
        required
        data-autofocus
        autoFocus
      />
      <DialogActions submitLabel={submitLabel} disabled={given === ''} onCancel={onCancel} />
    </form>
  );
}
