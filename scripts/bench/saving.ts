import { inWriteTransaction } from '../../src/main/db/transaction.ts';
import { getPerson, listPeople, updatePerson } from '../../src/shared/people/people.contract.ts';
import type { BenchStore } from './bench-store.ts';
import { type Measurement, median, timed } from './measurement.ts';
import type { Work } from './work.ts';

const SAVES = 100;

/** A save through the core, then the same row written bare on a connection with the same settings, in turn. */
export function savingMeasurements(store: BenchStore, { call }: Work): Measurement[] {
  const bare: number[] = [];
  const whole: number[] = [];
  return [
    {
      name: 'save',
      title: 'A save: check, row, history, audit chain, commit',
      target: null,
      runs: 1,
      measure: async () => {
        const { rows } = await call(listPeople, { limit: SAVES });
        const db = store.openDb();
        for (const { id } of rows) {
          const person = await call(getPerson, { id });
          whole.push(await timed(() => call(updatePerson, { ...person, note: 'Đo thời gian' })));
          bare.push(
            await timed(() =>
              inWriteTransaction(db, () => db.run('UPDATE person SET note = ? WHERE id = ?', 'Đo lại', id)),
            ),
          );
        }
        db.close();
        return median(whole);
      },
    },
    {
      name: 'bareCommit',
      title: 'The same row alone, with its commit to the disk',
      target: null,
      runs: 1,
      measure: async () => median(bare),
    },
    {
      name: 'saveOverBareCommit',
      title: 'What a save takes beyond the bare commit',
      target: 5,
      runs: 1,
      measure: async () => median(whole) - median(bare),
    },
  ];
}
