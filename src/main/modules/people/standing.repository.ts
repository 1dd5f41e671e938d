import type { LocalDate } from '#shared/domain/local-date.ts';
import type { PartialDate } from '#shared/domain/partial-date.ts';
import type { AssignmentKind } from '#shared/people/histories.ts';
import { type Standing, standingsOf } from '#shared/people/standing.ts';
import type { Db } from '../../db/open.ts';
import { historyRows } from './history.repository.ts';

type PersonDatesRow = {
  joinedForce: PartialDate | null;
  partyAdmission: PartialDate | null;
  partyOfficial: PartialDate | null;
};

/**
 * Works the standings of a person out anew from dates and histories: to be called, in the same transaction, after
 * every change of one of these.
 */
export function refreshStandings(db: Db, personId: string): void {
  db.run('DELETE FROM person_standing WHERE person_id = ?', personId);
  for (const standing of derivedStandings(db, personId)) insertStanding(db, personId, standing);
}

/** What the standings have to be; the proof of the store compares them with what is kept. */
export function derivedStandings(db: Db, personId: string): Standing[] {
  const dates = db.get<PersonDatesRow>(
    `SELECT joined_force AS joinedForce, party_admission AS partyAdmission, party_official AS partyOfficial
     FROM person WHERE id = ?`,
    personId,
  );
  if (!dates) return [];
  const ranks = db.all<{ code: string }>('SELECT code FROM rank ORDER BY sort_order');
  return standingsOf({
    ...dates,
    rankOrder: ranks.map(({ code }) => code),
    rank: historyRows(db, 'rank', personId),
    assignment: historyRows(db, 'assignment', personId),
    leave: historyRows(db, 'leave', personId),
    membership: historyRows(db, 'membership', personId),
  });
}

type StandingRow = {
  from: LocalDate;
  until: LocalDate;
  serving: number;
  unitId: string | null;
  post: string | null;
  assignmentKind: AssignmentKind | null;
  rankCode: string | null;
  partyOrgId: string | null;
  party: Standing['party'];
};

/** The standings as they are kept, in order. */
export function keptStandings(db: Db, personId: string): Standing[] {
  return db
    .all<StandingRow>(
      `SELECT from_date AS "from", until_date AS until, serving, unit_id AS unitId, post,
         assignment_kind AS assignmentKind, rank_code AS rankCode, party_org_id AS partyOrgId, party
       FROM person_standing WHERE person_id = ? ORDER BY from_date`,
      personId,
    )
    .map((row) => ({ ...row, serving: row.serving === 1 }));
}

/** People whose kept standings are not the derived ones. */
export function countWrongStandings(db: Db): number {
  return db
    .all<{ id: string }>('SELECT id FROM person')
    .filter(({ id }) => !sameStandings(keptStandings(db, id), derivedStandings(db, id))).length;
}

function sameStandings(kept: readonly Standing[], derived: readonly Standing[]): boolean {
  return (
    kept.length === derived.length &&
    kept.every((standing, at) => {
      const other = derived[at];
      const fields = Object.keys(standing) as (keyof Standing)[];
      return other !== undefined && fields.every((field) => standing[field] === other[field]);
    })
  );
}

function insertStanding(db: Db, personId: string, standing: Standing): void {
  db.run(
    `INSERT INTO person_standing (person_id, from_date, until_date, serving, unit_id, post, assignment_kind, rank_code,
       party_org_id, party) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    personId,
    standing.from,
    standing.until,
    standing.serving ? 1 : 0,
    standing.unitId,
    standing.post,
    standing.assignmentKind,
    standing.rankCode,
    standing.partyOrgId,
    standing.party,
  );
}
