import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallError } from '#shared/contract/errors.ts';
import { type ListedTask, listPeopleInCharge } from '#shared/tasks/tasks.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { TasksNamed } from './tasks-named.tsx';

export type ChargeDialogProps = {
  tasks: readonly ListedTask[];
  /** What was refused; null closes the dialog. */
  onCharge: (accountId: string | null, name: string) => Promise<CallError | null>;
  onClose: () => void;
};

const NOBODY = 'nobody';

/** Gives tasks to an account, or to nobody. */
export function ChargeDialog({ tasks, onCharge, onClose }: ChargeDialogProps) {
  const { t } = useTranslation('tasks');
  const accounts = useProcedureQuery(listPeopleInCharge, {}).value?.accounts ?? [];
  const [chosen, setChosen] = useState<string | null>(() => inChargeOfAll(tasks));
  const [running, setRunning] = useState(false);
  const [refused, setRefused] = useState<CallError | null>(null);
  const options = [
    ...accounts.map(({ id, name }) => ({ value: id, label: name })),
    { value: NOBODY, label: t('charge.nobody') },
  ];

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (running || chosen === null) return;
    setRunning(true);
    const account = accounts.find(({ id }) => id === chosen);
    setRefused(await onCharge(account?.id ?? null, account?.name ?? ''));
    setRunning(false);
  }

  return (
    <Dialog onClose={onClose} title={t('charge.title', { count: tasks.length })} size="34rem">
      <form onSubmit={(event) => void submit(event)}>
        <TasksNamed tasks={tasks} />
        <SelectField
          label={t('charge.account')}
          data={options}
          value={chosen}
          onChange={setChosen}
          required
        />
        {refused !== null && <ErrorNotice error={refused} />}
        <DialogActions
          submitLabel={t('action.charge')}
          disabled={chosen === null}
          running={running}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

/** Who is in charge of all of them; null when they differ or nobody is. */
function inChargeOfAll(tasks: readonly ListedTask[]): string | null {
  const first = tasks[0]?.inCharge?.id ?? null;
  return tasks.every(({ inCharge }) => (inCharge?.id ?? null) === first) ? first : null;
}
