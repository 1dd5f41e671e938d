import { type PostLevel, postLevels, type Seat } from '#shared/organisation/seats.contract.ts';
import { matchWords } from '../../../components/match-words.ts';

export type SeatHolder = Seat['holders'][number];
export type SeatState = 'vacant' | 'full' | 'over';

export type SeatsFilter = {
  search: string;
  level: PostLevel | null;
  state: 'vacant' | 'over' | null;
};
export const everySeat: SeatsFilter = { search: '', level: null, state: null };

export type SeatSortKey = 'unit' | 'post' | 'places' | 'vacant';
export type SeatSort = { by: SeatSortKey; descending: boolean };

export function seatState({ vacant }: Pick<Seat, 'vacant'>): SeatState {
  if (vacant > 0) return 'vacant';
  return vacant < 0 ? 'over' : 'full';
}

/** Seats a filter lets through; words are looked for in unit, post and the names of the holders. */
export function filterSeats(seats: readonly Seat[], filter: SeatsFilter): Seat[] {
  return seats.filter(
    (seat) =>
      (filter.level === null || seat.level === filter.level) &&
      (filter.state === null || seatState(seat) === filter.state) &&
      matchWords(
        [seat.unitName, seat.postName, ...seat.holders.map(({ fullName }) => fullName)].join(' '),
        filter.search,
      ) !== 'none',
  );
}

/** How many seats the rest of the filter leaves with places free, or with more holders than places. */
export function countState(seats: readonly Seat[], filter: SeatsFilter, state: 'vacant' | 'over'): number {
  return filterSeats(seats, { ...filter, state }).length;
}

/** Places, and places free, of all these seats together; too many holders in one seat fill none in another. */
export function seatTotals(seats: readonly Seat[]): { places: number; vacant: number } {
  return {
    places: seats.reduce((sum, { places }) => sum + places, 0),
    vacant: seats.reduce((sum, { vacant }) => sum + Math.max(0, vacant), 0),
  };
}

export function sortSeats(
  seats: readonly Seat[],
  sort: SeatSort | null,
  compareText: (a: string, b: string) => number,
): Seat[] {
  if (sort === null) return [...seats];
  const direction = sort.descending ? -1 : 1;
  const compare = (a: Seat, b: Seat) => {
    if (sort.by === 'unit') return compareText(a.unitName, b.unitName);
    if (sort.by === 'post')
      return postLevels.indexOf(a.level) - postLevels.indexOf(b.level) || compareText(a.postName, b.postName);
    return a[sort.by] - b[sort.by];
  };
  return [...seats].sort((a, b) => direction * compare(a, b));
}
