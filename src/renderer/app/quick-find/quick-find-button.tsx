import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './quick-find.module.css';

/** Looks like the field it opens; says the keys that do the same. */
export function QuickFindButton({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation('app');
  return (
    <UnstyledButton className={classes.open} onClick={onOpen}>
      <IconSearch size="1rem" stroke={1.8} aria-hidden />
      <span>{t('quickFind.open')}</span>
      <span className={classes.openKeys}>Ctrl+K</span>
    </UnstyledButton>
  );
}
