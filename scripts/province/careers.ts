import type { InventedPerson } from '../../src/main/demo/invented-person.ts';
import type { SeededRandom } from '../../src/main/demo/seeded-random.ts';
import { addDays, daysBetween, type LocalDate } from '../../src/shared/domain/local-date.ts';
import { earliest, type PartialDate, partialFromLocal } from '../../src/shared/domain/partial-date.ts';
import type { HistoryFields } from '../../src/shared/people/histories.ts';
import type { Place, PlacesOfTime } from './places-of-time.ts';

export type Career = {
  rank: HistoryFields<'rank'>[];
  assignment: HistoryFields<'assignment'>[];
  leave: HistoryFields<'leave'>[];
};

/** The ladder of an officer with the years usually spent on each step before the next. */
const OFFICERS: readonly [rank: string, years: number][] = [
  ['THIEU_UY', 2],
  ['TRUNG_UY', 3],
  ['THUONG_UY', 3],
  ['DAI_UY', 4],
  ['THIEU_TA', 4],
  ['TRUNG_TA', 4],
  ['THUONG_TA', 4],
  ['DAI_TA', 4],
];
const SERGEANTS: readonly [rank: string, years: number][] = [
  ['HA_SI', 1],
  ['TRUNG_SI', 1],
  ['THUONG_SI', 1],
];

/** Ranks from the entry up to the one held now, each on the first day of a quarter, never two on one day. */
export function rankHistory(person: InventedPerson, random: SeededRandom, today: LocalDate): Career['rank'] {
  const ladder = OFFICERS.some(([rank]) => rank === person.rankCode) ? OFFICERS : SERGEANTS;
  const steps = ladder.slice(0, ladder.findIndex(([rank]) => rank === person.rankCode) + 1);
  // Officers come from school: their first rank is given four years after entering it.
  const entry = addDays(earliest(person.joinedForce), ladder === OFFICERS ? 4 * 365 : 30);
  const usual = steps.reduce((sum, [, years]) => sum + years, 0);
  const available = Math.max(daysBetween(entry, today) - random.between(30, 900), steps.length * 100);
  let day = entry < today ? entry : addDays(today, -random.between(100, 700));
  return steps.map(([rankCode, years], step) => {
    const row = { rankCode, from: quarterOf(day), decision: decisionOf(random, 'QĐ-BCA'), note: null };
    const rest = (available * years) / usual;
    day = addDays(day, Math.max(100, Math.min(rest, daysBetween(day, today) - (steps.length - step) * 100)));
    return row;
  });
}

/**
 * Where a person served during the last `years` years: the present unit at the end, its predecessors on the days
 * they existed, other units before.
 */
export function assignmentHistory(
  here: { place: Place; post: string; joined: LocalDate },
  places: PlacesOfTime,
  random: SeededRandom,
  { today, years }: { today: LocalDate; years: number },
): Career['assignment'] {
  const since = later(here.joined, addDays(today, -365 * years));
  const rows: Career['assignment'] = [];
  let place = here.place;
  let end: LocalDate | null = null;
  for (;;) {
    const stay = random.between(500, 2000);
    const wanted = later(addDays(end ?? today, -stay), since);
    const from = later(wanted, place.from ?? wanted);
    rows.push({
      unitId: place.unitId,
      post: rows.length === 0 ? here.post : 'Cán bộ',
      kind: rows.length === 0 && random.chance(3) ? 'acting' : 'official',
      from: partialFromLocal(from),
      to: end && partialFromLocal(end),
      decision: decisionOf(random, 'QĐ-CAT'),
      note: null,
    });
    if (from <= since) return rows.reverse();
    end = addDays(from, -1);
    place = from === place.from ? places.predecessorOf(place, end, random) : places.anyOn(end, random);
  }
}

/** Some retire or leave within the years; a few of them come back. */
export function leaveHistory(random: SeededRandom, age: number, today: LocalDate): Career['leave'] {
  if (!random.chance(age >= 50 ? 25 : 2)) return [];
  const from = addDays(today, -random.between(30, 1500));
  const back = random.chance(5) ? partialFromLocal(addDays(from, random.between(10, 29))) : null;
  return [
    {
      reason: age >= 50 ? 'retired' : random.pick(['transferred', 'resigned', 'discharged']),
      from: partialFromLocal(from),
      returnedOn: back,
      decision: decisionOf(random, 'QĐ-CAT'),
      note: null,
    },
  ];
}

function quarterOf(day: LocalDate): PartialDate {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01` as PartialDate;
}

function decisionOf(random: SeededRandom, symbol: string): string {
  return `${random.between(100, 9999)}/${symbol}`;
}

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
