import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { binPerson, type Person, restorePerson } from '#shared/people/people.contract.ts';
import { call } from '../../api/call.ts';
import { reportFailure } from '../../api/failure-report.ts';
import classes from './notice.module.css';

/** Takes people out of the list and brings them back; both can be taken back right where it is reported. */
export function useBin() {
  const { t } = useTranslation('people');

  /** The people it worked for; the first refusal stops and is shown. */
  async function each(
    procedure: typeof binPerson | typeof restorePerson,
    people: readonly Person[],
  ): Promise<Person[]> {
    const done: Person[] = [];
    for (const person of people) {
      const answer = await call(procedure, { id: person.id });
      if (!answer.ok) {
        reportFailure(answer.error);
        break;
      }
      done.push(person);
    }
    return done;
  }

  function report(message: string, undo: () => Promise<Person[]>) {
    const id = crypto.randomUUID();
    const takeBack = async () => {
      notifications.hide(id);
      if ((await undo()).length > 0) notifications.show({ message: t('bin.undone') });
    };
    notifications.show({
      id,
      autoClose: 10_000,
      message: (
        <span className={classes.line}>
          {message}
          <Button variant="subtle" onClick={() => void takeBack()}>
            {t('action.undo')}
          </Button>
        </span>
      ),
    });
  }

  async function bin(people: readonly Person[]): Promise<void> {
    const done = await each(binPerson, people);
    const [first] = done;
    if (!first) return;
    const message =
      done.length === 1
        ? t('bin.doneOne', { name: first.fullName })
        : t('bin.doneMany', { count: done.length });
    report(message, () => each(restorePerson, done));
  }

  async function restore(people: readonly Person[]): Promise<void> {
    const done = await each(restorePerson, people);
    const [first] = done;
    if (!first) return;
    const message =
      done.length === 1
        ? t('bin.restoredOne', { name: first.fullName })
        : t('bin.restoredMany', { count: done.length });
    report(message, () => each(binPerson, done));
  }

  return { bin, restore };
}
