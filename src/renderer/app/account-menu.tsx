import { Menu, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconChevronDown,
  IconKey,
  IconLanguage,
  IconLock,
  IconLogout,
  IconUserCircle,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Account, signOut } from '#shared/accounts/accounts.contract.ts';
import { useProcedureCommand } from '../api/use-procedure-command.ts';
import { askBeforeLeaving } from '../components/unsaved-changes.ts';
import { changeLanguage } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import classes from './account-menu.module.css';
import { ChangePasswordDialog } from './change-password-dialog.tsx';
import { DisplayMenuItems } from './display-menu-items.tsx';

export type AccountMenuProps = { account: Account; onLock: () => void };

export function AccountMenu({ account, onLock }: AccountMenuProps) {
  const { t } = useTranslation(['app', 'accounts']);
  const language = useLanguage();
  const leave = useProcedureCommand(signOut);
  const [changing, { open: startChanging, close: stopChanging }] = useDisclosure(false);
  return (
    <>
      <Menu width={280}>
        <Menu.Target>
          <UnstyledButton
            className={classes.button}
            aria-label={t('account.menu', { name: account.displayName })}
          >
            <IconUserCircle size="1.25rem" stroke={1.6} aria-hidden />
            <span>{account.displayName}</span>
            <IconChevronDown size="1rem" aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {account.signInName} · {t(`accounts:role.${account.role}`)}
          </Menu.Label>
          <Menu.Item
            leftSection={<IconLock size="1.125rem" stroke={1.6} />}
            rightSection="Ctrl+L"
            onClick={onLock}
          >
            {t('account.lock')}
          </Menu.Item>
          <Menu.Item leftSection={<IconKey size="1.125rem" stroke={1.6} />} onClick={startChanging}>
            {t('account.changePassword')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconLanguage size="1.125rem" stroke={1.6} />}
            onClick={() => changeLanguage(language === 'vi' ? 'en' : 'vi')}
          >
            {t('account.otherLanguage')}
          </Menu.Item>
          <DisplayMenuItems />
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconLogout size="1.125rem" stroke={1.6} />}
            onClick={() => askBeforeLeaving(() => void leave.run({}))}
          >
            {t('account.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ChangePasswordDialog opened={changing} onClose={stopChanging} />
    </>
  );
}
