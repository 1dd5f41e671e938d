import { useTranslation } from 'react-i18next';
import { demonstrationAccount } from './demonstration-account.ts';
import classes from './demonstration-hint.module.css';

/** The demonstration store tells its password: nothing in it is real. */
export function DemonstrationHint() {
  const { t } = useTranslation('accounts');
  return (
    <div className={classes.hint}>
      {t('signIn.demonstration')}{' '}
      <strong className={classes.password}>{demonstrationAccount.password}</strong>
    </div>
  );
}
