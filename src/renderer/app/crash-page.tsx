import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/empty-state.tsx';

export function CrashPage() {
  const { t } = useTranslation('app');
  return (
    <EmptyState
      title={t('crash.title')}
      actions={
        <Button leftSection={<IconRefresh size="1.125rem" stroke={1.6} />} onClick={() => location.reload()}>
          {t('crash.reload')}
        </Button>
      }
    >
      {t('crash.text')}
    </EmptyState>
  );
}
