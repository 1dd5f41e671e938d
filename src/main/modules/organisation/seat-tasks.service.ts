import type { LocalDate } from '#shared/domain/local-date.ts';
import { type VacantSeat, vacantSeatTask } from '#shared/organisation/seat-tasks.ts';
import type { PostLevel } from '#shared/organisation/seats.contract.ts';
import { idsParameter, type TaskSource, touchedIds } from '../../core/task-source.ts';
import type { Db } from '../../db/open.ts';
import * as repository from './seat-vacancies.repository.ts';

/** Those who answer for a whole unit. */
const HEADS: readonly PostLevel[] = ['provinceLeader', 'unitLeader'];

/** Seats of heads nobody is appointed to, by unit. */
export const vacantSeatTasks: TaskSource = {
  name: 'seat-vacant',
  touched: (db, changed) => {
    const people = touchedIds(changed, ['person'], ['unit', 'seat', 'post']);
    return people === 'all' ? 'all' : repository.unitsOfPeople(db, JSON.stringify(people));
  },
  tasks: (db, subjects, given) => {
    const vacant = Map.groupBy(vacantSeats(db, given.today, subjects), ({ unit }) => unit.id);
    return new Map(
      [...vacant].map(([unitId, seats]) => [unitId, seats.flatMap((seat) => vacantSeatTask(seat, given))]),
    );
  },
};

/** A seat of which nothing says since when it is vacant is left out: there is no day to count from. */
export function vacantSeats(db: Db, day: LocalDate, units: readonly string[] | null): VacantSeat[] {
  const seats = repository.seatsOfLevels(db, HEADS, day, idsParameter(units));
  const withSeats = JSON.stringify([...new Set(seats.map(({ unitId }) => unitId))]);
  const key = (unitId: string, post: string) => `${unitId} ${post}`;
  const holdings = Map.groupBy(repository.holdingsOf(db, withSeats, day), (held) =>
    key(held.unitId, held.post),
  );
  return seats.flatMap(({ seatId, unitId, unitName, postName, places, since }) => {
    const held = holdings.get(key(unitId, postName)) ?? [];
    const holders = new Set(held.filter(({ until }) => until > day).map(({ personId }) => personId));
    const lastEnd = held.map(({ until }) => until).filter((until) => until <= day);
    const first = [since, ...lastEnd]
      .filter((known) => known !== null)
      .toSorted()
      .at(-1);
    if (holders.size >= places || first === undefined) return [];
    const unit = { id: unitId, name: unitName };
    return [{ seatId, postName, unit, vacant: places - holders.size, since: first }];
  });
}
