import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { daysBetween, type LocalDate } from '#shared/domain/local-date.ts';

/** How far a day is from today, in words: "quá 12 ngày", "hôm nay", "còn 3 ngày". */
export function useDueWords(today: LocalDate): (due: LocalDate) => string {
  const { t } = useTranslation('tasks');
  return useCallback(
    (due) => {
      const days = daysBetween(today, due);
      if (days === 0) return t('due.today');
      return days < 0 ? t('due.over', { count: -days }) : t('due.left', { count: days });
    },
    [t, today],
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
