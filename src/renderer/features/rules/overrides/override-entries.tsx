import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/define.ts';
import { instantText } from '#shared/domain/instant-text.ts';
import type { listOverrides } from '#shared/rulebook/rulebook.contract.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import classes from './overrides.module.css';

export type KeptOverride = OutputOf<typeof listOverrides>['overrides'][number];

/** Steps taken against one rule: what it said, why they were taken all the same, by whom. */
export function OverrideEntries({ overrides }: { overrides: readonly KeptOverride[] }) {
  const { t } = useTranslation('rules');
  const language = useLanguage();
  if (overrides.length === 0) return <p className={classes.none}>{t('overrides.none')}</p>;
  return (
    <ol className={classes.entries}>
      {overrides.map(({ id, finding, reason, at, accountName }) => (
        <li key={id} className={classes.entry}>
          <div className={classes.quiet}>
            {instantText(at)} · {accountName}
          </div>
          <div>{finding.said[language]}</div>
          <div>{t('overrides.because', { reason })}</div>
        </li>
      ))}
    </ol>
  );
}
