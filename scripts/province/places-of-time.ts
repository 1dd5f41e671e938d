import type { SeededRandom } from '../../src/main/demo/seeded-random.ts';
import type { LocalDate } from '../../src/shared/domain/local-date.ts';
import type { Unit } from '../../src/shared/organisation/organisation.contract.ts';

/** A unit people can serve in, from `from` until the day before `until`. */
export type Place = { unitId: string; from: LocalDate | null; until: LocalDate | null };

export type PlacesOfTime = {
  /** Where the people of a place were on the day before it began. */
  predecessorOf(place: Place, day: LocalDate, random: SeededRandom): Place;
  anyOn(day: LocalDate, random: SeededRandom): Place;
};

export type Succession = { fromId: string; toId: string };

/** All units of all times with what each came from. */
export function placesOfTime(units: readonly Unit[], successions: readonly Succession[]): PlacesOfTime {
  const places = new Map(
    units
      .filter(({ kind }) => kind !== 'province' && kind !== 'team')
      .map((unit) => [unit.id, { unitId: unit.id, from: unit.validFrom, until: unit.validTo }]),
  );
  const cameFrom = Map.groupBy(successions, ({ toId }) => toId);
  const existsOn = ({ from, until }: Place, day: LocalDate) =>
    (from === null || from <= day) && (until === null || day < until);
  const anyOn = (day: LocalDate, random: SeededRandom) =>
    random.pick([...places.values()].filter((place) => existsOn(place, day)));
  return {
    anyOn,
    predecessorOf: ({ unitId }, day, random) => {
      const before = (cameFrom.get(unitId) ?? [])
        .flatMap(({ fromId }) => places.get(fromId) ?? [])
        .filter((place) => existsOn(place, day));
      return before.length > 0 ? random.pick(before) : anyOn(day, random);
    },
  };
}
