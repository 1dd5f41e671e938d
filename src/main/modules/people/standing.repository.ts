import type { PartialDate } from '#shared/domain/partial-date.ts';
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
