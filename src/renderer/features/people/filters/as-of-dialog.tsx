import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLocalDate, type LocalDate } from '#shared/domain/local-date.ts';
import { useSession } from '../../../api/use-session.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { DialogActions } from '../../../components/dialog-actions.tsx';

export type AsOfDialogProps = {
  day: LocalDate | null;
  /** Null: today, however often it changes. */
  onDay: (day: LocalDate | null) => void;
  onCancel: () => void;
};

/** Asks for the day whose people, ranks and units the list is to show. */
export function AsOfDialog({ day, onDay, onCancel }: AsOfDialogProps) {
  const { t } = useTranslation('people');
  const { today } = useSession();
  const [typed, setTyped] = useState<string | null>(day);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isLocalDate(typed)) onDay(typed === today ? null : typed);
  }

  return (
    <Dialog onClose={onCancel} title={t('asOf.field')} size="sm">
      <form onSubmit={submit}>
        <DateField label={t('filter.asOf')} value={typed} onChange={setTyped} today={today} />
        <DialogActions submitLabel={t('asOf.show')} disabled={!isLocalDate(typed)} onCancel={onCancel} />
      </form>
    </Dialog>
  );
}
