import { Button, Group, Modal, Progress } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Procedure } from '#shared/contract/define.ts';
import { cancel } from '../api/call.ts';
import { useProgress } from '../api/use-progress.ts';
import { useCountText } from './use-count-text.ts';
import { useLasting } from './use-lasting.ts';

export type ProgressDialogProps = {
  /** The running call (`useProcedureCommand(...).callId`); null closes the dialog. */
  callId: string | null;
  /** What is running; its contract says whether it may be stopped. */
  procedure: Procedure;
  title: string;
};

/** Over a print preview as well, from which files are made. */
const LAYER = 1100;

/** Shows how far a long call is, with a count, and lets the person stop what has changed nothing yet. */
export function ProgressDialog({ callId, procedure, title }: ProgressDialogProps) {
  const { t } = useTranslation('common');
  const countText = useCountText();
  const progress = useProgress(callId);
  const [cancelled, setCancelled] = useState<string | null>(null);
  const shown = useLasting(callId !== null);
  const known = progress !== null && progress.total > 0;
  const mayStop = procedure.long === 'cancellable';
  const stopping = callId !== null && cancelled === callId;

  function stop() {
    if (callId === null || !mayStop) return;
    setCancelled(callId);
    cancel(callId);
  }

  return (
    <Modal
      opened={shown}
      onClose={stop}
      title={title}
      size="sm"
      withCloseButton={false}
      closeOnClickOutside={false}
      zIndex={LAYER}
    >
      <Progress
        value={known ? (100 * progress.done) / progress.total : 100}
        animated={!known}
        size="lg"
        aria-label={title}
      />
      <Group justify="space-between" mt="sm" gap="xs">
        <span aria-live="polite">
          {known
            ? t('progress.count', { done: countText(progress.done), total: countText(progress.total) })
            : t('progress.working')}
        </span>
        {mayStop && (
          <Button variant="default" onClick={stop} disabled={stopping}>
            {stopping ? t('progress.stopping') : t('progress.stop')}
          </Button>
        )}
      </Group>
    </Modal>
  );
}
