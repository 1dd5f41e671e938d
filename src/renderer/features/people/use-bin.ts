import { useTranslation } from 'react-i18next';
import { binPeople, type Person, restorePeople } from '#shared/people/people.contract.ts';
import { call } from '../../api/call.ts';
import { reportFailure } from '../../api/failure-report.ts';
import { showUndoNotice } from '../../components/undo-notice.tsx';

/** Takes people out of the list and brings them back; both can be taken back right where it is reported. */
export function useBin() {
  const { t } = useTranslation('people');

  /** All of them or none; a refusal is shown. */
  async function move(
    procedure: typeof binPeople | typeof restorePeople,
    people: readonly Person[],
  ): Promise<boolean> {
    const answer = await call(procedure, { ids: people.map(({ id }) => id) });
    if (!answer.ok) reportFailure(answer.error);
    return answer.ok;
  }

  function report(message: string, takeBack: () => Promise<boolean>) {
    showUndoNotice({
      message,
      undoLabel: t('action.undo'),
      undo: async () => ((await takeBack()) ? t('bin.undone') : null),
    });
  }

  async function bin(people: readonly Person[]): Promise<void> {
    const [first] = people;
    if (!first || !(await move(binPeople, people))) return;
    const message =
      people.length === 1
        ? t('bin.doneOne', { name: first.fullName })
        : t('bin.doneMany', { count: people.length });
    report(message, () => move(restorePeople, people));
  }

  async function restore(people: readonly Person[]): Promise<void> {
    const [first] = people;
    if (!first || !(await move(restorePeople, people))) return;
    const message =
      people.length === 1
        ? t('bin.restoredOne', { name: first.fullName })
        : t('bin.restoredMany', { count: people.length });
    report(message, () => move(binPeople, people));
  }

  return { bin, restore };
}
