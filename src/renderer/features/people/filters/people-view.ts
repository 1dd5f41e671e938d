import { z } from 'zod';
import {
  byName,
  everybody,
  type PeopleColumn,
  type PeopleFilter,
  type PeopleSort,
  peopleColumns,
  peopleFilter,
  peopleSort,
} from '#shared/people/people.contract.ts';

/** How one account looks at the list of people; kept until it is changed. */
export type PeopleView = { filter: PeopleFilter; sort: PeopleSort; hidden: PeopleColumn[] };

export const storedView: z.ZodType<PeopleView> = z.object({
  filter: peopleFilter,
  sort: peopleSort,
  hidden: z.array(z.enum(peopleColumns)),
});

/** Without the name a row says nothing. */
export const alwaysShown: PeopleColumn = 'fullName';

/** Columns of a 1366 px screen; the others are one click away. */
const hiddenAtFirst: PeopleColumn[] = [
  'citizenId',
  'home',
  'ethnicity',
  'education',
  'politicalTheory',
  'joinedForce',
  'partyOfficial',
  'partyOrgName',
  'note',
];

export const defaultView: PeopleView = {
  filter: everybody,
  sort: byName,
  hidden: hiddenAtFirst,
};

/** Columns in the order of the official list, as they are shown and exported. */
export function shownColumns(hidden: readonly PeopleColumn[]): PeopleColumn[] {
  return peopleColumns.filter((column) => column === alwaysShown || !hidden.includes(column));
}

/** The filter of this account without anything narrowed; the bin and the day are places of their own. */
export function clearedFilter({ binned, asOf }: PeopleFilter): PeopleFilter {
  return { ...defaultView.filter, binned, asOf };
}

/** True when the list shows fewer people than serve on the day it shows. */
export function isNarrowed(filter: PeopleFilter): boolean {
  const { search, binned: _bin, asOf: _day, ...rest } = filter;
  const plain = clearedFilter(filter);
  return search.trim() !== '' || narrowing(rest).some((key) => filter[key] !== plain[key]);
}

const narrowing = (filter: Partial<PeopleFilter>) => Object.keys(filter) as (keyof PeopleFilter)[];
