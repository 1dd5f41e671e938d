import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPartialVietnamese } from '#shared/domain/partial-date.ts';
import type { SeatHolder } from './seat-rows.ts';

/** "Nguyễn Văn A, quyền, từ 03/2024": who holds a seat, how and since when; the usual kind goes without saying. */
export function useHolderWords(): (holder: SeatHolder) => string {
  const { t } = useTranslation('seats');
  return useCallback(
    ({ fullName, kind, since }) =>
      [
        fullName,
        ...(kind === 'official' ? [] : [t(`kind.${kind}`)]),
        ...(since === null ? [] : [t('holder.since', { date: formatPartialVietnamese(since) })]),
      ].join(', '),
    [t],
  );
}
