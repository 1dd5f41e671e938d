import { NumberInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_KEPT_FREE, numberText } from '#shared/documents/document-number.ts';
import {
  type DocumentType,
  type Issuer,
  listNumbers,
  reserveNumbers,
} from '#shared/documents/documents.contract.ts';
import { isLocalDate } from '#shared/domain/local-date.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useRefusal } from '../../../components/use-refusal.ts';
import classes from './keep-numbers-dialog.module.css';

export type KeepNumbersDialogProps = { issuer: Issuer; type: DocumentType | undefined; onClose: () => void };

/** "Giữ số": the next numbers of the register wait, e.g. for papers written by hand. */
export function KeepNumbersDialog({ issuer, type, onClose }: KeepNumbersDialogProps) {
  const { t } = useTranslation('documents');
  const { today } = useSession();
  const { run, running } = useProcedureCommand(reserveNumbers);
  const [count, setCount] = useState<string | number>(1);
  const [day, setDay] = useState<string | null>(today);
  const [purpose, setPurpose] = useState('');
  const { notice, fieldErrors, refuse, forgive } = useRefusal();

  const date = day !== null && isLocalDate(day) ? day : null;
  const total = typeof count === 'number' && count >= 1 && count <= MOST_KEPT_FREE ? count : null;
  const typeCode = type?.code ?? '';
  const register = useProcedureQuery(listNumbers, { issuerId: issuer.id, typeCode, day: date }).value;
  const textOf = (one: number) => numberText(issuer.family, type?.symbol ?? '', issuer.symbol, one);
  const isReady = date !== null && total !== null && purpose.trim() !== '';

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (running || !isReady) return;
    const answer = await run({ issuerId: issuer.id, typeCode, day: date, count: total, purpose });
    if (!answer.ok) return refuse(answer.error);
    notifications.show({ message: t('numbers.kept', { numbers: answer.value.numbers.join(', ') }) });
    onClose();
  }

  return (
    <Dialog onClose={onClose} title={t('numbers.keepTitle')} size="lg">
      <form onSubmit={submit} className={classes.form} noValidate>
        <div className={classes.row}>
          <NumberInput
            label={t('numbers.howMany')}
            value={count}
            onChange={(value) => {
              setCount(value);
              forgive('count');
            }}
            error={total === null ? t('numbers.howManyRule', { most: MOST_KEPT_FREE }) : fieldErrors.count}
            size="xs"
            min={1}
            max={MOST_KEPT_FREE}
            clampBehavior="none"
            allowDecimal={false}
            allowNegative={false}
            withAsterisk
          />
          <DateField
            label={t('numbers.keepDay')}
            value={day}
            onChange={(value) => {
              setDay(value);
              forgive('day');
            }}
            today={today}
            error={fieldErrors.day}
            required
          />
        </div>
        <TextField
          label={t('numbers.purpose')}
          value={purpose}
          onChange={(typed) => {
            setPurpose(typed);
            forgive('purpose');
          }}
          error={fieldErrors.purpose}
          maxLength={300}
          withAsterisk
        />
        {register !== undefined && total !== null && (
          <div role="status">
            {total === 1
              ? t('numbers.willKeepOne', { number: textOf(register.next) })
              : t('numbers.willKeep', {
                  first: textOf(register.next),
                  last: textOf(register.next + total - 1),
                })}
          </div>
        )}
        {notice !== null && <ErrorNotice error={notice} />}
        <DialogActions
          submitLabel={t('action.keep')}
          running={running}
          disabled={!isReady}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
