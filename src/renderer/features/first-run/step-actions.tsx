import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type StepActionsProps = { onBack: () => void; nextLabel?: ReactNode; running?: boolean };

/** Back, and the button that submits the step. */
export function StepActions({ onBack, nextLabel, running = false }: StepActionsProps) {
  const { t } = useTranslation('common');
  return (
    <>
      <Button variant="default" onClick={onBack} disabled={running}>
        {t('action.back')}
      </Button>
      <Button type="submit" loading={running}>
        {nextLabel ?? t('action.next')}
      </Button>
    </>
  );
}
