import { useTranslation } from 'react-i18next';
import { placeholders } from '#shared/documents/placeholders.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import classes from './write.module.css';

/** Placeholders nothing fills, in words; on the page they stand on yellow. */
export function MissingPlaces({ missing }: { missing: readonly string[] }) {
  const { t } = useTranslation('documents');
  const language = useLanguage();
  if (missing.length === 0) return null;
  return (
    <section className={classes.missing} aria-label={t('missing.title')}>
      <strong>{t('missing.title')}</strong> {t('missing.text')}
      <ul>
        {missing.map((name) => {
          const known = placeholders.find((one) => one.name === name);
          return (
            <li key={name}>
              <span className={classes.placeholder}>{`{{${name}}}`}</span>:{' '}
              {known === undefined ? t('missing.unknown') : known.description[language]}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
