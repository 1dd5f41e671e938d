import { IconPower } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/empty-state.tsx';

export function ClosedPage() {
  const { t } = useTranslation('app');
  return (
    <EmptyState icon={<IconPower size="2.5rem" stroke={1.4} aria-hidden />} title={t('closed.title')}>
      {t('closed.text')}
    </EmptyState>
  );
}
