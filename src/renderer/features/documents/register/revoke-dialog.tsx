import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { type DocumentRow, revokeDocument } from '#shared/documents/documents.contract.ts';
import { ReasonDialog } from '../reason-dialog.tsx';

export type RevokeDialogProps = { document: Pick<DocumentRow, 'id' | 'number'>; onClose: () => void };

/** "Thu hồi": the document stays in the register with its number and no longer holds. */
export function RevokeDialog({ document: { id, number }, onClose }: RevokeDialogProps) {
  const { t } = useTranslation('documents');
  return (
    <ReasonDialog
      title={t('revoke.title', { number })}
      text={t('revoke.text')}
      label={t('revoke.reason')}
      submitLabel={t('action.revoke')}
      procedure={revokeDocument}
      inputOf={(reason) => ({ id, reason })}
      onDone={() => {
        notifications.show({ message: t('revoke.done', { number }) });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
