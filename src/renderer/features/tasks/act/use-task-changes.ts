import { useTranslation } from 'react-i18next';
import type { Envelope } from '#shared/contract/errors.ts';
import { formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import { type ListedTask, putInCharge, snoozeTasks, wakeTasks } from '#shared/tasks/tasks.contract.ts';
import { call } from '../../../api/call.ts';
import { reportFailure } from '../../../api/failure-report.ts';
import { useSession } from '../../../api/use-session.ts';
import { showUndoNotice } from '../../../components/undo-notice.tsx';
import { chargesBefore, snoozesBefore } from './before.ts';

type Tasks = readonly ListedTask[];
const keysOf = (tasks: Tasks) => tasks.map(({ key }) => key);

/** What people say about tasks; each can be taken back right where it is reported. A refusal is handed back. */
export function useTaskChanges() {
  const { t } = useTranslation('tasks');
  const { accountId } = useSession();

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

  async function give(tasks: Tasks, accountId: string | null, message: string) {
    const answer = await call(putInCharge, { keys: keysOf(tasks), accountId });
    if (answer.ok)
      report(message, () => Promise.all(chargesBefore(tasks).map((before) => call(putInCharge, before))));
    return answer;
  }

  /** `name` of the account, for what is reported. */
  const charge = (tasks: Tasks, accountId: string | null, name: string) => {
    const count = tasks.length;
    return give(
      tasks,
      accountId,
      accountId === null ? t('done.freed', { count }) : t('done.charged', { count, name }),
    );
  };

  /** Gives tasks to whoever works with this window. */
  async function take(tasks: Tasks) {
    const answer = await give(tasks, accountId, t('done.taken', { count: tasks.length }));
    if (!answer.ok) reportFailure(answer.error);
  }

  return { snooze, wake, charge, take };
}
