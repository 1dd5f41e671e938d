import { foldForSearch } from '#shared/domain/vietnamese-text.ts';
import type { PeopleFilter, PeopleSort, Person } from '#shared/people/people.contract.ts';
import type { Db, SqlValue } from '../../db/open.ts';
import { PERSON_SELECT, rowToPerson } from './people.repository.ts';

type Condition = { sql: string; params: SqlValue[] };

/** Ties end in name order and then in the id, so that pages never overlap. Empty values come last. */
const ORDERS: Record<PeopleSort['by'], string> = {
  name: '',
  unit: 'unit.sort_order',
  rank: 'rank.sort_order',
  birthDate: 'birth_date',
  joinedForce: 'joined_force',
  partyAdmission: 'party_admission',
  policeNumber: 'police_number',
};

export function countPeople(db: Db, filter: PeopleFilter): number {
  const { sql, params } = conditionOf(filter);
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM person WHERE ${sql}`, ...params)?.n ?? 0;
}

/** `limit` -1 gives all rows. */
export function selectPeople(
  db: Db,
  filter: PeopleFilter,
  sort: PeopleSort,
  offset = 0,
  limit = -1,
): Person[] {
  const { sql, params } = conditionOf(filter);
  const query = `${PERSON_SELECT} WHERE ${sql} ORDER BY ${orderOf(sort)} LIMIT ? OFFSET ?`;
  return db.all<Parameters<typeof rowToPerson>[0]>(query, ...params, limit, offset).map(rowToPerson);
}

function orderOf({ by, descending }: PeopleSort): string {
  const direction = descending ? 'DESC' : 'ASC';
  if (by === 'name') return `sort_key ${direction}, person.id ${direction}`;
  return `${ORDERS[by]} ${direction} NULLS LAST, sort_key, person.id`;
}

function conditionOf(filter: PeopleFilter): Condition {
  const parts: Condition[] = [
    { sql: filter.binned ? 'binned_at IS NOT NULL' : 'binned_at IS NULL', params: [] },
    // Every word must occur, in any order: "hai nguyen" finds Nguyễn Văn Hải.
    ...foldForSearch(filter.search).split(' ').filter(Boolean).map(contains),
    ...equal('rank_code', filter.rankCode),
    ...equal('sex', filter.sex),
  ];
  if (filter.unitId !== null) parts.push({ sql: `unit_id IN (${UNIT_AND_BELOW})`, params: [filter.unitId] });
  if (filter.importId !== null) parts.push({ sql: `person.id IN (${OF_IMPORT})`, params: [filter.importId] });
  if (filter.party !== null) parts.push({ sql: PARTY_STANDING[filter.party], params: [] });
  return { sql: parts.map((part) => part.sql).join(' AND '), params: parts.flatMap((part) => part.params) };
}

const UNIT_AND_BELOW = `WITH RECURSIVE below (id) AS (
  SELECT ? UNION SELECT unit.id FROM unit JOIN below ON unit.parent_id = below.id) SELECT id FROM below`;

const OF_IMPORT = 'SELECT person_id FROM import_row WHERE import_id = ?';

const PARTY_STANDING: Record<NonNullable<PeopleFilter['party']>, string> = {
  official: 'party_official IS NOT NULL',
  probationary: 'party_admission IS NOT NULL AND party_official IS NULL',
  none: 'party_admission IS NULL',
};

function contains(word: string): Condition {
  return { sql: "search_key LIKE ? ESCAPE '\\'", params: [`%${word.replace(/[\\%_]/g, '\\$&')}%`] };
}

function equal(column: 'rank_code' | 'sex', value: string | null): Condition[] {
  return value === null ? [] : [{ sql: `${column} = ?`, params: [value] }];
}
