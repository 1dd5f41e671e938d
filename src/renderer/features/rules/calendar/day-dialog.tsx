import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CalendarDay, putCalendarDay, removeCalendarDay } from '#shared/calendar/calendar.contract.ts';
import { formatVietnamese, type LocalDate, parseLocalDate } from '#shared/domain/local-date.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { useSession } from '../../../api/use-session.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { enterGoesOn } from '../../../components/enter-goes-on.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { askBeforeLeaving } from '../../../components/unsaved-changes.ts';
import { useRefusal } from '../../../components/use-refusal.ts';
import { useUnsavedGuard } from '../../../components/use-unsaved-guard.ts';
import classes from './calendar.module.css';

export type DayDialogProps = {
  /** The day that was chosen; null: it is typed. */
  day: LocalDate | null;
  /** What stands on it now; null: an ordinary day. */
  known: CalendarDay | null;
  onClose: () => void;
};

/** One day off, or one weekend day that is worked: entered, changed, taken out. */
export function DayDialog({ day, known, onClose }: DayDialogProps) {
  const { t } = useTranslation(['calendar', 'common']);
  const { today } = useSession();
  const put = useProcedureCommand(putCalendarDay);
  const remove = useProcedureCommand(removeCalendarDay);
  const [initial] = useState({
    day: day as string | null,
    kind: known?.kind ?? ('off' as CalendarDay['kind']),
    name: known?.name ?? '',
    note: known?.note ?? '',
  });
  const [draft, setDraft] = useState(initial);
  const { notice, fieldErrors, refuse, forgive } = useRefusal();
  const form = useRef<HTMLFormElement>(null);
  const running = put.running || remove.running;
  useUnsavedGuard(draft !== initial);
  useHotkeys([['mod+S', () => !running && form.current?.requestSubmit()]], []);
  const close = () => askBeforeLeaving(onClose);
  const change = (part: Partial<typeof draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    for (const field of Object.keys(part)) forgive(field);
  };

  async function save(event: FormEvent) {
    event.preventDefault();
    const entered = parseLocalDate(draft.day ?? '');
    if (entered === null)
      return refuse({ code: 'INPUT_INVALID', params: {}, fieldErrors: { day: 'date' }, incidentId: null });
    const answer = await put.run({ ...draft, day: entered });
    if (!answer.ok) return refuse(answer.error);
    notifications.show({ message: t('dialog.saved', { date: formatVietnamese(entered) }) });
    onClose();
  }

  async function takeOut(taken: CalendarDay) {
    const answer = await remove.run({ day: taken.day });
    if (!answer.ok) return refuse(answer.error);
    const { day, kind, name, note } = taken;
    const id = `day-removed-${day}`;
    notifications.show({
      id,
      message: (
        <>
          {t('dialog.removed', { date: formatVietnamese(day) })}{' '}
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              void put.run({ day, kind, name, note });
              notifications.hide(id);
            }}
          >
            {t('dialog.undo')}
          </Button>
        </>
      ),
    });
    onClose();
  }

  return (
    <Dialog
      onClose={close}
      title={day === null ? t('dialog.add') : t('dialog.edit', { date: formatVietnamese(day) })}
      size="md"
    >
      <form ref={form} onSubmit={(event) => void save(event)} onKeyDown={enterGoesOn} noValidate>
        <div className={classes.fields}>
          {known?.expected === true && <p className={classes.hint}>{t('dialog.computed')}</p>}
          <DateField
            label={t('dialog.day')}
            value={draft.day}
            onChange={(typed) => change({ day: typed })}
            today={today}
            readOnly={day !== null}
            error={fieldErrors.day}
            required
          />
          <SelectField
            label={t('dialog.kind')}
            data={[
              { value: 'off', label: t('dialog.kindOff') },
              { value: 'work', label: t('dialog.kindWork') },
            ]}
            value={draft.kind}
            onChange={(kind) => change({ kind: kind === 'work' ? 'work' : 'off' })}
            searchable={false}
          />
          <TextField
            className={classes.full}
            label={t('dialog.name')}
            value={draft.name}
            onChange={(name) => change({ name })}
            error={fieldErrors.name}
            required
          />
          <TextField
            className={classes.full}
            label={t('dialog.note')}
            description={t('dialog.noteText')}
            value={draft.note}
            onChange={(note) => change({ note })}
            error={fieldErrors.note}
          />
          {known !== null && !known.expected && (
            <div className={classes.full}>
              <Button variant="default" disabled={running} onClick={() => void takeOut(known)}>
                {t('dialog.remove')}
              </Button>
            </div>
          )}
        </div>
        {notice !== null && <ErrorNotice error={notice} />}
        <DialogActions submitLabel={t('common:action.save')} running={running} onCancel={close} />
      </form>
    </Dialog>
  );
}
