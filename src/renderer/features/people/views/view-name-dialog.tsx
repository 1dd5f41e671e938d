import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/dialog.tsx';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { TextField } from '../../../components/text-field.tsx';

export type ViewNameDialogProps = {
  title: string;
  initial: string;
  isTaken: (name: string) => boolean;
  onName: (name: string) => void;
  onCancel: () => void;
};

const LONGEST = 60;

/** Asks what a view is to be called. */
export function ViewNameDialog({ title, initial, isTaken, onName, onCancel }: ViewNameDialogProps) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const [name, setName] = useState(initial);
  const taken = isTaken(name);
  const trimmed = name.trim();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (trimmed !== '' && !taken) onName(trimmed.normalize('NFC'));
  }

  return (
    <Dialog onClose={onCancel} title={title} size="md">
      <form onSubmit={submit}>
        <TextField
          label={t('views.name')}
          description={t('views.hint')}
          value={name}
          onChange={setName}
          error={taken ? t('views.taken') : undefined}
          maxLength={LONGEST}
          data-autofocus
        />
        <DialogActions
          submitLabel={common('action.save')}
          disabled={trimmed === '' || taken}
          onCancel={onCancel}
        />
      </form>
    </Dialog>
  );
}
