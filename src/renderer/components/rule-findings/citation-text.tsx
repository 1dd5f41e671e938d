import { IconFileSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './rule-findings.module.css';

/** What a rule stands on; without a citation the original has to be looked up, and that is said. */
export function CitationText({ citation }: { citation: string }) {
  const { t } = useTranslation('findings');
  if (citation !== '') return <span title={citation}>{citation}</span>;
  return (
    <span className={classes.unchecked}>
      <IconFileSearch size="1rem" stroke={1.8} className={classes.sign} aria-hidden />
      {t('uncited')}
    </span>
  );
}
