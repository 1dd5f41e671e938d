import { useHotkeys } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallError, Envelope } from '#shared/contract/errors.ts';
import { formatVietnamese, parseLocalDate } from '#shared/domain/local-date.ts';
import { useSession } from '../../../api/use-session.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { enterGoesOn } from '../../../components/enter-goes-on.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { askBeforeLeaving } from '../../../components/unsaved-changes.ts';
import { useRefusal } from '../../../components/use-refusal.ts';
import { useUnsavedGuard } from '../../../components/use-unsaved-guard.ts';
import classes from './dated-panel.module.css';
import { sameDraft } from './use-dated-form.ts';

/** What every change from a day on has; `from` as typed until it is understood. */
export type ChangeDraft = { from: string | null; name: string; decision: string };

export type ChangeDialogProps<Draft extends ChangeDraft> = {
  title: string;
  nameLabel: string;
  initial: Draft;
  /** A state that is corrected keeps its first day. */
  fixedDay: boolean;
  /** What it stands under and belongs to from that day on. */
  children: (draft: Draft, set: (part: Partial<Draft>) => void, errors: Record<string, string>) => ReactNode;
  check: (draft: Draft) => CallError | null;
  send: (draft: Draft) => Promise<Envelope<{ name: string }>>;
  onClose: () => void;
};

/** "Đổi tên, chuyển cấp từ ngày…": another name or superior from a day on; the days before keep theirs. */
export function ChangeDialog<Draft extends ChangeDraft>(props: ChangeDialogProps<Draft>) {
  const { title, initial, onClose } = props;
  const { t } = useTranslation('organisation');
  const { today } = useSession();
  const [draft, setDraft] = useState(initial);
  const [running, setRunning] = useState(false);
  const { notice, fieldErrors, refuse, forgive } = useRefusal();
  useUnsavedGuard(!sameDraft(initial, draft));
  const form = useRef<HTMLFormElement>(null);
  useHotkeys([['mod+S', () => !running && form.current?.requestSubmit()]], []);
  const set = (part: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    for (const field of Object.keys(part)) forgive(field);
  };

  async function submit(event: FormEvent) {
    event.preventDefault();
    const wrong = props.check(draft);
    refuse(wrong);
    if (wrong !== null) return;
    setRunning(true);
    const answer = await props.send(draft);
    setRunning(false);
    if (!answer.ok) return refuse(answer.error);
    const from = parseLocalDate(draft.from ?? '');
    notifications.show({
      message: t('change.saved', { date: from === null ? '' : formatVietnamese(from), name: draft.name }),
    });
    onClose();
  }

  return (
    <Dialog onClose={() => askBeforeLeaving(onClose)} title={title} size="lg">
      <form ref={form} onSubmit={(event) => void submit(event)} onKeyDown={enterGoesOn} noValidate>
        <p className={classes.hint}>{t('change.text')}</p>
        <div className={classes.dialogFields}>
          <DateField
            label={t('change.from')}
            value={draft.from}
            onChange={(from) => set({ from } as Partial<Draft>)}
            today={today}
            error={fieldErrors.from}
            readOnly={props.fixedDay}
            required
          />
          <TextField
            label={t('change.decision')}
            value={draft.decision}
            onChange={(decision) => set({ decision } as Partial<Draft>)}
            error={fieldErrors.decision}
          />
          <TextField
            label={props.nameLabel}
            className={classes.full}
            value={draft.name}
            onChange={(name) => set({ name } as Partial<Draft>)}
            error={fieldErrors.name}
            required
          />
          {props.children(draft, set, fieldErrors)}
        </div>
        {notice !== null && <ErrorNotice error={notice} />}
        <DialogActions
          submitLabel={t('change.save')}
          running={running}
          onCancel={() => askBeforeLeaving(onClose)}
        />
      </form>
    </Dialog>
  );
}
