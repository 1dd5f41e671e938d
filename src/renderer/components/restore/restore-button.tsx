import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDatabaseImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RestoreDialog } from './restore-dialog.tsx';

/** Opens the restore where the store cannot be opened any more. */
export function RestoreButton() {
  const { t } = useTranslation('system');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button leftSection={<IconDatabaseImport size="1.125rem" stroke={1.6} />} onClick={open}>
        {t('restore.open')}
      </Button>
      <RestoreDialog opened={opened} onClose={close} />
    </>
  );
}
