import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { daysBetween, type LocalDate } from '#shared/domain/local-date.ts';
import { useCountText } from '../../components/use-count-text.ts';

/** How far a day is from today, in words: "quá 12 ngày", "hôm nay", "còn 3 ngày". */
export function useDueWords(today: LocalDate): (due: LocalDate) => string {
  const { t } = useTranslation('tasks');
  const countText = useCountText();
  return useCallback(
    (due) => {
      const days = daysBetween(today, due);
      if (days === 0) return t('due.today');
      const count = Math.abs(days);
      return t(days < 0 ? 'due.over' : 'due.left', { count, days: countText(count) });
    },
    [t, today, countText],
  );
}

/** The basis of a deadline; a rule without one says so, never a guess. */
export function useCitationWords(): (task: { ruleCode: string | null; citation: string }) => string {
  const { t } = useTranslation('tasks');
  return useCallback(
    ({ ruleCode, citation }) => {
      if (ruleCode === null) return '';
      return citation === '' ? t('citation.toBeChecked') : citation;
    },
    [t],
  );
}
