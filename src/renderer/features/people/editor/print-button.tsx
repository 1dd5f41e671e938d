import { ActionIcon } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** "In lý lịch trích ngang" at the head of a record. */
export function PrintButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation('people');
  const label = t('action.print');
  return (
    <ActionIcon variant="subtle" color="gray" title={label} aria-label={label} onClick={onClick}>
      <IconPrinter size="1.1rem" stroke={1.6} />
    </ActionIcon>
  );
}
