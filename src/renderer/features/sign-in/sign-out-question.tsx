import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './sign-in-form.module.css';

export type SignOutQuestionProps = { onStay: () => void; onSignOut: () => void };

/** Behind the lock something is not saved yet; asked on the lock itself, because dialogs lie behind it. */
export function SignOutQuestion({ onStay, onSignOut }: SignOutQuestionProps) {
  const { t } = useTranslation(['accounts', 'common']);
  return (
    <div role="alertdialog" aria-label={t('common:unsaved.title')}>
      <strong>{t('common:unsaved.title')}</strong>
      <div>{t('common:unsaved.text')}</div>
      <div className={classes.actions}>
        <Button variant="default" onClick={onStay} autoFocus>
          {t('common:unsaved.stay')}
        </Button>
        <Button color="red" onClick={onSignOut}>
          {t('lock.signOutAnyway')}
        </Button>
      </div>
    </div>
  );
}
