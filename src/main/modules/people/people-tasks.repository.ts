import type { LocalDate } from '#shared/domain/local-date.ts';
import type { TemporaryAssignment } from '#shared/people/assignment-tasks.ts';
import type { AssignmentKind } from '#shared/people/histories.ts';
import type { ProbationFacts } from '#shared/people/probation-tasks.ts';
import type { Db } from '../../db/open.ts';

/*
 * Facts of tasks about people of one day. `ids` null: everybody; else a JSON list of people.
 */

type WithUnit = { unitId: string | null; unitName: string | null; classified: number };

const ON_DAY = `LEFT JOIN person_standing AS standing
    ON standing.person_id = person.id AND standing.from_date <= :day AND standing.until_date > :day
  LEFT JOIN unit_state AS state ON state.unit_id = standing.unit_id
    AND state.from_date = (SELECT max(from_date) FROM unit_state
      WHERE unit_id = standing.unit_id AND from_date <= :day)`;
const WANTED = `person.binned_at IS NULL AND (:ids IS NULL OR person.id IN (SELECT value FROM json_each(:ids)))`;

/** Members on probation on the day, with the day they entered the Party. */
export function probationaryMembers(db: Db, day: LocalDate, ids: string | null): ProbationFacts[] {
  return db
    .all<Omit<ProbationFacts, 'unit' | 'classified'> & WithUnit>(
      `SELECT person.id AS personId, person.full_name AS name, person.party_admission AS ceremony,
         standing.unit_id AS unitId, state.name AS unitName, person.secrecy <> 'normal' AS classified
       FROM person ${ON_DAY}
       WHERE ${WANTED} AND standing.party = 'probationary' AND person.party_admission IS NOT NULL
         AND person.party_official IS NULL`,
      { day, ids },
    )
    .map(withUnit);
}

/** Assignments for a time with a written end of those who serve, which no later one has followed. */
export function temporaryAssignments(
  db: Db,
  day: LocalDate,
  kinds: readonly AssignmentKind[],
  ids: string | null,
): TemporaryAssignment[] {
  return db
    .all<Omit<TemporaryAssignment, 'unit' | 'classified'> & WithUnit>(
      `SELECT row.id AS assignmentId, person.id AS personId, person.full_name AS name, row.kind, row.post,
         row.to_date AS "to", standing.unit_id AS unitId, state.name AS unitName,
         person.secrecy <> 'normal' AS classified
       FROM person_assignment AS row JOIN person ON person.id = row.person_id ${ON_DAY}
       WHERE ${WANTED} AND standing.serving = 1 AND row.removed_at IS NULL AND row.to_date IS NOT NULL
         AND row.kind IN (SELECT value FROM json_each(:kinds))
         AND NOT EXISTS (SELECT 1 FROM person_assignment AS later
           WHERE later.person_id = row.person_id AND later.id <> row.id AND later.removed_at IS NULL
             AND later.kind <> 'concurrent' AND later.from_date > coalesce(row.from_date, ''))`,
      { day, ids, kinds: JSON.stringify(kinds) },
    )
    .map(withUnit);
}

function withUnit<Row extends WithUnit>({ unitId, unitName, classified, ...facts }: Row) {
  const unit = unitId !== null && unitName !== null ? { id: unitId, name: unitName } : null;
  return { ...facts, unit, classified: classified === 1 };
}
