import { useTranslation } from 'react-i18next';
import { rowStatuses } from '#shared/exchange/exchange.contract.ts';
import { ToggleChip } from '../../components/chips/toggle-chip.tsx';
import { useCountText } from '../../components/use-count-text.ts';
import type { RowStatus } from './import-answers.ts';

export type StatusChipsProps = {
  counts: Record<RowStatus, number>;
  total: number;
  status: RowStatus | null;
  onChange: (status: RowStatus | null) => void;
};

/** How many rows have which outcome; a click shows only those. */
export function StatusChips({ counts, total, status, onChange }: StatusChipsProps) {
  const { t } = useTranslation('exchange');
  const countText = useCountText();
  return (
    <>
      <ToggleChip
        label={t('all')}
        count={countText(total)}
        on={status === null}
        onChange={() => onChange(null)}
      />
      {rowStatuses.map((one) => (
        <ToggleChip
          key={one}
          label={t(`status.${one}`)}
          count={countText(counts[one])}
          on={status === one}
          onChange={(on) => onChange(on ? one : null)}
        />
      ))}
    </>
  );
}
