import { type FormEvent, useState } from 'react';
import type { InputOf, Procedure } from '#shared/contract/define.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useRefusal } from '../../components/use-refusal.ts';

export type ReasonDialogProps<P extends Procedure> = {
  title: string;
  /** What will happen and what stays. */
  text: string;
  label: string;
  submitLabel: string;
  procedure: P;
  inputOf: (reason: string) => InputOf<P>;
  onDone: () => void;
  onClose: () => void;
};

/** A step that cannot be taken back and is written down with its reason. */
export function ReasonDialog<P extends Procedure>(props: ReasonDialogProps<P>) {
  const { title, text, label, submitLabel, procedure, inputOf, onDone, onClose } = props;
  const { run, running } = useProcedureCommand(procedure);
  const [reason, setReason] = useState('');
  const { notice, fieldErrors, refuse, forgive } = useRefusal();
  const given = reason.trim();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (running || given === '') return;
    const answer = await run(inputOf(given));
    if (!answer.ok) return refuse(answer.error);
    onDone();
  }

  return (
    <Dialog onClose={onClose} title={title} size="md">
      <form onSubmit={submit} noValidate>
        <p>{text}</p>
        <TextField
          label={label}
          value={reason}
          onChange={(typed) => {
            setReason(typed);
            forgive('reason');
          }}
          error={fieldErrors.reason}
          maxLength={500}
          withAsterisk
        />
        {notice !== null && <ErrorNotice error={notice} />}
        <DialogActions
          submitLabel={submitLabel}
          running={running}
          disabled={given === ''}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
