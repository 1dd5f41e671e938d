import { Button } from '@mantine/core';
import { IconBuildingBank } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { type Side, sideWords } from './side.ts';

type Props = {
  side: Side;
  /** Nothing at all, nothing on that day, or nothing that fits the filter. */
  why: 'empty' | 'notThen' | 'none';
  onClear: () => void;
};

export function DatedEmpty({ side, why, onClear }: Props) {
  const { t } = useTranslation([...sideWords]);
  return (
    <EmptyState
      icon={<IconBuildingBank size="2rem" stroke={1.4} />}
      title={t(`${side}:${why}.title`)}
      actions={why === 'none' && <Button onClick={onClear}>{t('organisation:filter.clear')}</Button>}
    >
      {t(`${side}:${why}.text`)}
    </EmptyState>
  );
}
