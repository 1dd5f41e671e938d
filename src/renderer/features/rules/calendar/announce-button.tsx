import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChecks } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announceCalendarYear } from '#shared/calendar/calendar.contract.ts';
import { reportFailure } from '../../../api/failure-report.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';

/** Says that the days of a year are those that were announced, or takes that back. */
export function AnnounceButton({ year, announced }: { year: number; announced: boolean }) {
  const { t } = useTranslation('calendar');
  const { run, running } = useProcedureCommand(announceCalendarYear);
  const [asked, setAsked] = useState(false);

  async function announce() {
    const answer = await run({ year, announced: !announced });
    setAsked(false);
    if (!answer.ok) return reportFailure(answer.error);
    notifications.show({ message: t(announced ? 'announce.withdrawn' : 'announce.done', { year }) });
  }

  return (
    <>
      <Button
        variant={announced ? 'default' : 'filled'}
        leftSection={announced ? undefined : <IconChecks size="1rem" stroke={1.6} />}
        onClick={() => setAsked(true)}
      >
        {t(announced ? 'announce.withdraw' : 'announce.button')}
      </Button>
      <ConfirmDialog
        opened={asked}
        title={t(announced ? 'announce.withdrawTitle' : 'announce.title', { year })}
        confirmLabel={t(announced ? 'announce.withdraw' : 'announce.confirm')}
        running={running}
        onConfirm={() => void announce()}
        onCancel={() => setAsked(false)}
      >
        {t(announced ? 'announce.withdrawText' : 'announce.text', { year })}
      </ConfirmDialog>
    </>
  );
}
