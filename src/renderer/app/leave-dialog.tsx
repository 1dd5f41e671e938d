import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { setLeaveQuestion } from '../components/unsaved-changes.ts';

/** Asks before unsaved work is left, wherever the leaving began. */
export function LeaveDialog() {
  const { t } = useTranslation('common');
  const [leave, setLeave] = useState<(() => void) | null>(null);

  useEffect(() => {
    setLeaveQuestion((next) => setLeave(() => next));
    return () => setLeaveQuestion(null);
  }, []);

  return (
    <ConfirmDialog
      opened={leave !== null}
      title={t('unsaved.title')}
      confirmLabel={t('unsaved.leave')}
      cancelLabel={t('unsaved.stay')}
      danger
      onCancel={() => setLeave(null)}
      onConfirm={() => {
        setLeave(null);
        leave?.();
      }}
    >
      {t('unsaved.text')}
    </ConfirmDialog>
  );
}
