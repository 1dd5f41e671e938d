import { useTranslation } from 'react-i18next';
import classes from './opening-page.module.css';

/** Said only when the core takes a while, e.g. while the demonstration store is made; a quick start shows nothing. */
export function OpeningPage() {
  const { t } = useTranslation('app');
  return (
    <output className={classes.page}>
      <strong className={classes.program}>{t('program')}</strong>
      {t('opening')}
    </output>
  );
}
