import { Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useCountText } from '../use-count-text.ts';
import { MissingPapers } from './missing-papers.tsx';
import { RestoreForm } from './restore-form.tsx';

export type RestoreDialogProps = { opened: boolean; onClose: () => void };

/** Puts a backup in the place of the present store; the present one is kept and its place is said. */
export function RestoreDialog({ opened, onClose }: RestoreDialogProps) {
  const { t } = useTranslation('system');
  const countText = useCountText();
  return (
    <Modal opened={opened} onClose={onClose} title={t('restore.title')} size="lg" closeOnClickOutside={false}>
      <p>{t('restore.replaces')}</p>
      <RestoreForm
        onCancel={onClose}
        onRestored={(restored) => {
          const { people, previousKeptAt } = restored;
          notifications.show({
            autoClose: false,
            title: t('restore.done', { people: countText(people) }),
            message: (
              <>
                {previousKeptAt === null
                  ? t('restore.signInAgain')
                  : t('restore.kept', { path: previousKeptAt })}
                <MissingPapers of={restored} />
              </>
            ),
          });
          onClose();
        }}
      />
    </Modal>
  );
}
