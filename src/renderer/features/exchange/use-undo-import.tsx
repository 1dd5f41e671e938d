import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/define.ts';
import { type listImports, undoImport } from '#shared/exchange/exchange.contract.ts';
import { reportFailure } from '../../api/failure-report.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { useCountText } from '../../components/use-count-text.ts';

export type ImportRecord = OutputOf<typeof listImports>['imports'][number];
export type Undoable = Pick<ImportRecord, 'id' | 'fileName' | 'created' | 'changed'>;

/** Takes an import back as a whole, after saying what that does. */
export function useUndoImport(onUndone: (importId: string) => void) {
  const { t } = useTranslation('exchange');
  const countText = useCountText();
  const { run, running } = useProcedureCommand(undoImport);
  const [asking, setAsking] = useState<Undoable | null>(null);

  /** What happens to how many; what happens to nobody is not said. */
  const parts = (counts: Partial<Record<'binned' | 'restored' | 'willBin' | 'willRestore', number>>) =>
    (['binned', 'restored', 'willBin', 'willRestore'] as const)
      .filter((key) => (counts[key] ?? 0) > 0)
      .map((key) => t(`undo.${key}`, { shown: countText(counts[key] ?? 0) }))
      .join(', ');

  async function undo(record: Undoable) {
    const answer = await run({ importId: record.id });
    setAsking(null);
    if (!answer.ok) return reportFailure(answer.error);
    const { binned, restored } = answer.value;
    notifications.show({ message: t('undo.done', { parts: parts({ binned, restored }) }) });
    onUndone(record.id);
  }

  const dialog = (
    <ConfirmDialog
      opened={asking !== null}
      title={t('undo.title', { file: asking?.fileName ?? '' })}
      confirmLabel={t('undo.confirm')}
      danger
      running={running}
      onConfirm={() => asking !== null && void undo(asking)}
      onCancel={() => setAsking(null)}
    >
      {t('undo.text', { parts: parts({ willBin: asking?.created ?? 0, willRestore: asking?.changed ?? 0 }) })}
    </ConfirmDialog>
  );
  return { ask: setAsking, dialog };
}
