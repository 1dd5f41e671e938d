import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Envelope } from '#shared/contract/errors.ts';
import { formatVietnamese, parseLocalDate } from '#shared/domain/local-date.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { askBeforeLeaving } from '../../../components/unsaved-changes.ts';
import { useCountText } from '../../../components/use-count-text.ts';
import { useRefusal } from '../../../components/use-refusal.ts';
import { useUnsavedGuard } from '../../../components/use-unsaved-guard.ts';
import classes from './dated-panel.module.css';
import type { DatedItem } from './dated-rows.ts';
import { type Side, sideWords } from './side.ts';
import {
  newSuccession,
  readSuccession,
  type SuccessionDraft,
  type SuccessionInput,
} from './succession-draft.ts';
import { SuccessionFields } from './succession-fields.tsx';
import { SuccessionSummary } from './succession-summary.tsx';
import { sameDraft } from './use-dated-form.ts';

export type SuccessionDialogProps = {
  side: Side;
  /** Everything there ever was, with the numbers of today. */
  items: readonly DatedItem[];
  fromId: string;
  send: (input: SuccessionInput) => Promise<Envelope<{ moved: number }>>;
  onClose: () => void;
};

/** "Sáp nhập, chia tách…": what ends, what takes over, from when; read once more before it is carried out. */
export function SuccessionDialog({ side, items, fromId, send, onClose }: SuccessionDialogProps) {
  const { t } = useTranslation([...sideWords]);
  const countText = useCountText();
  const [initial] = useState(() => newSuccession(fromId));
  const [draft, setDraft] = useState<SuccessionDraft>(initial);
  const [reading, setReading] = useState<SuccessionInput | null>(null);
  const [running, setRunning] = useState(false);
  const { notice, fieldErrors, refuse } = useRefusal();
  useUnsavedGuard(!sameDraft(initial, draft));
  const runButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (reading !== null) runButton.current?.focus();
  }, [reading]);
  // From reading it once more the way back is to the form, with everything that was typed.
  const leave = () => (reading === null ? askBeforeLeaving(onClose) : setReading(null));

  function review(event: FormEvent) {
    event.preventDefault();
    const read = readSuccession(draft);
    refuse(
      read.ok ? null : { code: 'INPUT_INVALID', params: {}, fieldErrors: read.fieldErrors, incidentId: null },
    );
    if (read.ok) setReading(read.input);
  }

  async function run(input: SuccessionInput) {
    setRunning(true);
    const answer = await send(input);
    setRunning(false);
    if (!answer.ok) {
      setReading(null);
      return refuse(answer.error);
    }
    const on = parseLocalDate(input.on);
    notifications.show({
      title: t('organisation:succession.done', { date: on === null ? '' : formatVietnamese(on) }),
      message: t(`${side}:succession.moved`, { total: countText(answer.value.moved) }),
    });
    onClose();
  }

  return (
    <Dialog onClose={leave} title={t(`${side}:succession.title`)} size="xl">
      {reading === null ? (
        <form onSubmit={review} noValidate>
          <p className={classes.hint}>{t(`${side}:succession.text`)}</p>
          <SuccessionFields
            side={side}
            items={items}
            draft={draft}
            errors={fieldErrors}
            onChange={(part) => {
              refuse(null);
              setDraft((now) => ({ ...now, ...part }));
            }}
          />
          {notice !== null && <ErrorNotice error={notice} />}
          <DialogActions submitLabel={t('organisation:succession.review')} onCancel={leave} />
        </form>
      ) : (
        <>
          <SuccessionSummary side={side} items={items} input={reading} />
          <Group justify="flex-end" mt="lg" gap="xs">
            <Button variant="default" onClick={() => setReading(null)} disabled={running}>
              {t('organisation:succession.back')}
            </Button>
            <Button onClick={() => void run(reading)} loading={running} ref={runButton}>
              {t('organisation:succession.run')}
            </Button>
          </Group>
        </>
      )}
    </Dialog>
  );
}
