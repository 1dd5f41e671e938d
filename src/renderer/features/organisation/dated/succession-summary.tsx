import { useTranslation } from 'react-i18next';
import { addDays, formatVietnamese, parseLocalDate } from '#shared/domain/local-date.ts';
import { useCountText } from '../../../components/use-count-text.ts';
import classes from './dated-panel.module.css';
import type { DatedItem } from './dated-rows.ts';
import { shareText } from './share.ts';
import { type Side, sideWords } from './side.ts';
import type { SuccessionInput } from './succession-draft.ts';

export type SuccessionSummaryProps = { side: Side; items: readonly DatedItem[]; input: SuccessionInput };

/** What is about to happen, in the words of the decision; the numbers of people are those of today. */
export function SuccessionSummary({ side, items, input }: SuccessionSummaryProps) {
  const { t } = useTranslation([...sideWords]);
  const countText = useCountText();
  const named = new Map(items.map((item) => [item.id, item]));
  const name = (id: string) => named.get(id)?.name ?? id;
  const on = parseLocalDate(input.on);
  if (on === null) return null;
  const total = input.from.reduce((sum, id) => sum + (named.get(id)?.count ?? 0), 0);
  return (
    <dl className={classes.summary}>
      <dt>
        {t(`${side}:succession.summaryFrom`)},{' '}
        {t('organisation:succession.last', { date: formatVietnamese(addDays(on, -1)) })}
      </dt>
      {input.from.map((id) => (
        <dd key={id}>
          <strong>{name(id)}</strong>
          {` · ${t(`${side}:succession.peopleOf`, { total: countText(named.get(id)?.count ?? 0) })}`}
        </dd>
      ))}
      <dt>
        {t(`${side}:succession.summaryTo`)},{' '}
        {t('organisation:succession.first', { date: formatVietnamese(on) })}
      </dt>
      {input.to.map(({ id, share }) => (
        <dd key={id}>
          <strong>{name(id)}</strong>
          {share !== null && ` · ${t('organisation:chain.share', { share: shareText(share) })}`}
        </dd>
      ))}
      <dt>{t(`${side}:succession.summaryPeople`)}</dt>
      <dd>
        {input.peopleTo === null
          ? t(`${side}:succession.stays`)
          : t(`${side}:succession.moves`, { total: countText(total), name: name(input.peopleTo) })}
      </dd>
      <dt>{t('organisation:succession.decision')}</dt>
      <dd>{input.decision?.trim() || t('organisation:succession.noDecision')}</dd>
    </dl>
  );
}
