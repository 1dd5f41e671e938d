import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCountText } from '../components/use-count-text.ts';
import classes from './side-navigation.module.css';

export type TaskBadgesProps = { overdue: number; thisWeek?: number };

/** How many tasks are overdue (red) and due this week (grey), beside an entry of the menu; nothing for none. */
export function TaskBadges({ overdue, thisWeek = 0 }: TaskBadgesProps) {
  const { t } = useTranslation('app');
  const badges = [
    { kind: 'overdue', count: overdue, words: t('navigation.overdue', { count: overdue }) },
    { kind: 'thisWeek', count: thisWeek, words: t('navigation.thisWeek', { count: thisWeek }) },
  ].filter(({ count }) => count > 0);
  if (badges.length === 0) return null;
  return (
    <span className={classes.badges}>
      {badges.map((badge) => (
        <Badge key={badge.kind} {...badge} />
      ))}
    </span>
  );
}

function Badge({ kind, count, words }: { kind: string; count: number; words: string }) {
  const countText = useCountText();
  return (
    <span className={classes.badge} data-kind={kind} title={words}>
      <span aria-hidden>{countText(count)}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}
