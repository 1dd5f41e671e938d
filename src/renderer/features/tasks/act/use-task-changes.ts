import { useTranslation } from 'react-i18next';
import type { Envelope } from '#shared/contract/errors.ts';
import { formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import { type ListedTask, putInCharge, snoozeTasks, wakeTasks } from '#shared/tasks/tasks.contract.ts';
import { call } from '../../../api/call.ts';
import { reportFailure } from '../../../api/failure-report.ts';
import { showUndoNotice } from '../../../components/undo-notice.tsx';
import { chargesBefore, snoozesBefore } from './before.ts';

type Tasks = readonly ListedTask[];
const keysOf = (tasks: Tasks) => tasks.map(({ key }) => key);

/** What people say about tasks; each can be taken back right where it is reported. A refusal is handed back. */
export function useTaskChanges() {
  const { t } = useTranslation('tasks');

  function report(message: string, undo: () => Promise<readonly Envelope<unknown>[]>) {
    showUndoNotice({
      message,
      undoLabel: t('action.undo'),
      undo: async () => {
        const refused = (await undo()).find((answer) => !answer.ok);
        if (refused === undefined || refused.ok) return t('done.undone');
        reportFailure(refused.error);
        return null;
      },
    });
  }

  /** As it was before: put off until another day, or not put off. */
  const putBack = (tasks: Tasks) => {
    const { off, awake } = snoozesBefore(tasks);
    return Promise.all([
      ...off.map((before) => call(snoozeTasks, before)),
      ...(awake.length > 0 ? [call(wakeTasks, { keys: awake })] : []),
    ]);
  };

  async function snooze(tasks: Tasks, until: LocalDate, reason: string) {
    const answer = await call(snoozeTasks, { keys: keysOf(tasks), until, reason });
    if (answer.ok)
      report(t('done.snoozed', { count: tasks.length, until: formatVietnamese(until) }), () =>
        putBack(tasks),
      );
    return answer;
  }

  async function wake(tasks: Tasks) {
    const answer = await call(wakeTasks, { keys: keysOf(tasks) });
    if (answer.ok) report(t('done.woken', { count: tasks.length }), () => putBack(tasks));
    else reportFailure(answer.error);
  }

  /** `name` of the account, for what is reported. */
  async function charge(tasks: Tasks, accountId: string | null, name: string) {
    const answer = await call(putInCharge, { keys: keysOf(tasks), accountId });
    const count = tasks.length;
    if (answer.ok)
      report(accountId === null ? t('done.freed', { count }) : t('done.charged', { count, name }), () =>
        Promise.all(chargesBefore(tasks).map((before) => call(putInCharge, before))),
      );
    return answer;
  }

  return { snooze, wake, charge };
}
