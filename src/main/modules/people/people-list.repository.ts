import { foldForSearch } from '#shared/domain/vietnamese-text.ts';
import type { PeopleFilter, PeopleSort, Person } from '#shared/people/people.contract.ts';
import type { Scope } from '#shared/people/scope.ts';
import type { Db, SqlValue } from '../../db/open.ts';
import { dayParams, PERSON_SELECT, type PersonRow, rowToPerson, seenBy } from './people.repository.ts';

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

/**
 * The standings of the day first, from the index that holds them all, then their people: several times as fast as
 * looking up the standing of each person.
 */
const LISTED = `FROM person_standing AS standing INDEXED BY person_standing_of_day
  CROSS JOIN person ON person.id = standing.person_id`;
const OF_DAY = '? < standing.until_date AND standing.from_date <= ?';

export function countPeople(db: Db, filter: PeopleFilter, scope: Scope): number {
  const { sql, params } = conditionOf(filter, scope);
  const query = `SELECT count(*) AS n ${LISTED} WHERE ${OF_DAY} AND ${sql}`;
  return db.get<{ n: number }>(query, scope.day, scope.day, ...params)?.n ?? 0;
}

/** All people a filter lets through, in order. */
export function selectPeople(db: Db, filter: PeopleFilter, sort: PeopleSort, scope: Scope): Person[] {
  const { sql, params } = conditionOf(filter, scope);
  const query = `${PERSON_SELECT} WHERE ${sql} ORDER BY ${orderOf(sort)}`;
  return db.all<PersonRow>(query, ...dayParams(scope), ...params).map(rowToPerson);
}

/** A page of them. Only the keys are put in order; names of units are looked up for the rows of the page. */
export function selectPage(
  db: Db,
  filter: PeopleFilter,
  sort: PeopleSort,
  scope: Scope,
  { offset, limit }: { offset: number; limit: number },
): Person[] {
  const { sql, params } = conditionOf(filter, scope);
  const page = db.all<{ id: string }>(
    `SELECT person.id AS id ${LISTED} ${SORT_JOINS[sort.by] ?? ''}
     WHERE ${OF_DAY} AND ${sql} ORDER BY ${orderOf(sort)} LIMIT ? OFFSET ?`,
    scope.day,
    scope.day,
    ...params,
    limit,
    offset,
  );
  const query = `${PERSON_SELECT} WHERE person.id IN (SELECT value FROM json_each(?))`;
  const rows = db.all<PersonRow>(query, ...dayParams(scope), JSON.stringify(page.map(({ id }) => id)));
  const byId = new Map(rows.map((row) => [row.id, rowToPerson(row)]));
  return page.flatMap(({ id }) => byId.get(id) ?? []);
}

const SORT_JOINS: Partial<Record<PeopleSort['by'], string>> = {
  unit: 'LEFT JOIN unit ON unit.id = standing.unit_id',
  rank: 'LEFT JOIN rank ON rank.code = standing.rank_code',
};

function orderOf({ by, descending }: PeopleSort): string {
  const direction = descending ? 'DESC' : 'ASC';
  if (by === 'name') return `sort_key ${direction}, person.id ${direction}`;
  return `${ORDERS[by]} ${direction} NULLS LAST, sort_key, person.id`;
}

function conditionOf(filter: PeopleFilter, scope: Scope): Condition {
  const parts: Condition[] = [
    { sql: seenBy(scope), params: [] },
    { sql: filter.binned ? 'binned_at IS NOT NULL' : 'binned_at IS NULL', params: [] },
    // The bin holds whatever was thrown away, on whichever day it served.
    ...(filter.binned ? [] : SERVICE[filter.service](scope)),
    // Every word must occur, in any order: "hai nguyen" finds Nguyễn Văn Hải.
    ...foldForSearch(filter.search).split(' ').filter(Boolean).map(contains),
    ...equal('standing.rank_code', filter.rankCode),
    ...equal('sex', filter.sex),
    ...equal('ethnicity', filter.ethnicity),
    ...equal('education', filter.education),
    ...equal('political_theory', filter.politicalTheory),
  ];
  const { day } = scope;
  if (filter.unitId !== null) parts.push({ sql: IN_UNIT, params: [filter.unitId, day] });
  if (filter.partyOrgId !== null) parts.push({ sql: IN_PARTY_ORG, params: [filter.partyOrgId, day] });
  if (filter.importId !== null) parts.push({ sql: `person.id IN (${OF_IMPORT})`, params: [filter.importId] });
  if (filter.party === 'none') parts.push({ sql: 'standing.party IS NULL', params: [] });
  else parts.push(...equal('standing.party', filter.party));
  return { sql: parts.map((part) => part.sql).join(' AND '), params: parts.flatMap((part) => part.params) };
}

/**
 * Who has not joined yet on a past day neither serves nor has left. A year or month compares as text with a day as
 * its first day does.
 */
const SERVICE: Record<PeopleFilter['service'], (scope: Scope) => Condition[]> = {
  serving: () => [{ sql: 'standing.serving = 1', params: [] }],
  left: ({ day }) => [
    { sql: 'standing.serving = 0 AND (joined_force IS NULL OR joined_force <= ?)', params: [day] },
  ],
  all: () => [],
};

/** Everything under one, by the superiors of a day; before its first day a thing stands where it stood first. */
function andBelow(table: string, key: string, superior: string): string {
  return `WITH RECURSIVE below (id) AS (
    SELECT ? UNION
    SELECT state.${key} FROM ${table} AS state JOIN below ON state.${superior} = below.id
    WHERE state.from_date = (
      SELECT coalesce(max(iif(other.from_date <= ?, other.from_date, NULL)), min(other.from_date))
      FROM ${table} AS other WHERE other.${key} = state.${key}))
  SELECT id FROM below`;
}

const IN_UNIT = `standing.unit_id IN (${andBelow('unit_state', 'unit_id', 'parent_id')})`;
const IN_PARTY_ORG = `standing.party_org_id IN (${andBelow('party_org_state', 'party_org_id', 'superior_id')})`;
const OF_IMPORT = 'SELECT person_id FROM import_row WHERE import_id = ?';

function contains(word: string): Condition {
  return { sql: "search_key LIKE ? ESCAPE '\\'", params: [`%${word.replace(/[\\%_]/g, '\\$&')}%`] };
}

function equal(column: string, value: string | null): Condition[] {
  return value === null ? [] : [{ sql: `${column} = ?`, params: [value] }];
}
