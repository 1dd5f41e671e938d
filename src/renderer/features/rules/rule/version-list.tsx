import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { instantText } from '#shared/domain/instant-text.ts';
import { formatVietnamese } from '#shared/domain/local-date.ts';
import type { ListedRule } from '#shared/rulebook/rulebook.contract.ts';
import { CitationText } from '../../../components/rule-findings/citation-text.tsx';
import { useSureWord } from '../list/use-sure-word.ts';
import { useSpeaker } from '../values/use-speaker.ts';
import classes from './rule-panel.module.css';
import { RuleValue } from './rule-value.tsx';
import { type Difference, differencesOf, type RowWords } from './version-differences.ts';

export type VersionListProps = {
  /** The newest first. */
  versions: readonly ListedRule[];
  /** The one that holds on the day of the list; null: none does. */
  inForceId: string | null;
};

/** "Các phiên bản": every row of a rule, and what each says otherwise than the one before it. */
export function VersionList({ versions, inForceId }: VersionListProps) {
  const { t } = useTranslation(['rules', 'findings']);
  const say = useSpeaker();
  const sureWord = useSureWord();
  const rowWords: RowWords = useCallback(
    (row) => [
      { key: 'name', label: t('column.name'), text: row.name },
      { key: 'unit', label: t('column.unit'), text: row.unit },
      { key: 'severity', label: t('column.severity'), text: t(`findings:severity.${row.severity}`) },
      { key: 'citation', label: t('column.citation'), text: row.citation },
      {
        key: 'effectiveTo',
        label: t('field.effectiveTo'),
        text: row.effectiveTo === null ? '' : formatVietnamese(row.effectiveTo),
      },
      { key: 'note', label: t('field.note'), text: row.note },
    ],
    [t],
  );
  return (
    <ol className={classes.versions} aria-label={t('versions.label')}>
      {versions.map((row, at) => {
        const before = versions[at + 1];
        return (
          <li key={row.id} className={classes.version} data-in-force={row.id === inForceId || undefined}>
            <div className={classes.versionHead}>
              <strong>{spanText(row)}</strong>
              {row.id === inForceId && <span className={classes.badge}>{t('versions.inForce')}</span>}
            </div>
            <div className={classes.quiet}>
              {t('versions.added', {
                at: instantText(row.addedAt),
                by: row.addedBy === '' ? t('versions.program') : row.addedBy,
              })}
              {' · '}
              {sureWord(row)}
            </div>
            <div className={classes.value}>
              <RuleValue code={row.code} value={row.value} unit={row.unit} />
            </div>
            <div>
              <CitationText citation={row.citation} />
            </div>
            {row.note !== '' && <div className={classes.quiet}>{t('versions.note', { note: row.note })}</div>}
            {before !== undefined && (
              <Changes differences={differencesOf(before, row, say, rowWords)} from={spanText(before)} />
            )}
          </li>
        );
      })}
    </ol>
  );

  function spanText({ effectiveFrom, effectiveTo }: ListedRule): string {
    const from = effectiveFrom === null ? null : formatVietnamese(effectiveFrom);
    const to = effectiveTo === null ? null : formatVietnamese(effectiveTo);
    if (from !== null && to !== null) return t('span.between', { from, to });
    if (to !== null) return t('span.until', { to });
    return from === null ? t('span.always') : t('span.from', { from });
  }
}

function Changes({ differences, from }: { differences: readonly Difference[]; from: string }) {
  const { t } = useTranslation('rules');
  if (differences.length === 0) return <p className={classes.same}>{t('versions.same')}</p>;
  return (
    <div className={classes.changes}>
      <div className={classes.quiet}>{t('versions.differs', { from })}</div>
      <dl className={classes.differences}>
        {differences.map(({ key, label, removed, added }) => (
          <div key={key} className={classes.difference}>
            <dt>{label === '' ? t('column.value') : label}</dt>
            <dd>
              {removed.map((text) => (
                <del key={text} className={classes.removed}>
                  {text}
                </del>
              ))}
              {added.map((text) => (
                <ins key={text} className={classes.added}>
                  {text}
                </ins>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
