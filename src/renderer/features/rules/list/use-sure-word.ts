import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedRule } from '#shared/rulebook/rulebook.contract.ts';

const known = ['A', 'B', 'C', 'proposal', 'fact', 'logic'] as const;

/** How far the row can be relied upon; one that was added here is the office's own. */
export function useSureWord(): (row: ListedRule) => string {
  const { t } = useTranslation('rules');
  return useCallback(
    ({ sure, addedBy }) => {
      const word = known.find((one) => one === sure);
      if (word !== undefined) return t(`sure.${word}`);
      return sure === '' ? t(addedBy === '' ? 'sure.C' : 'sure.own') : sure;
    },
    [t],
  );
}
