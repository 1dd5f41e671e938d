import { newId } from '../../src/main/core/new-id.ts';
import type { Db } from '../../src/main/db/open.ts';
import { inWriteTransaction } from '../../src/main/db/transaction.ts';
import { insertHistoryRow } from '../../src/main/modules/people/history.repository.ts';
import { insertPerson } from '../../src/main/modules/people/people.repository.ts';
import { refreshStandings } from '../../src/main/modules/people/standing.repository.ts';
import type { Unit } from '../../src/shared/organisation/organisation.contract.ts';
import type { PartyOrg } from '../../src/shared/organisation/party-orgs.contract.ts';
import { inventProvince, type Life, type ProvinceSize } from './invent-province.ts';
import type { Succession } from './places-of-time.ts';

/** Written straight into the store, in one transaction: a generated province has no history of who typed it. */
export function writeProvince(
  db: Db,
  size: ProvinceSize,
  organisation: { units: readonly Unit[]; partyOrgs: readonly PartyOrg[] },
): void {
  const successions = db.all<Succession>(
    'SELECT from_id AS fromId, to_id AS toId FROM unit_succession ORDER BY 1, 2',
  );
  inWriteTransaction(db, () => {
    for (const life of inventProvince(size, { ...organisation, successions }))
      writeLife(db, life, `${size.today}T01:00:00.000Z`);
  });
}

function writeLife(db: Db, { person, rank, assignment, leave, membership, papers }: Life, now: string): void {
  const id = newId();
  insertPerson(db, id, { ...person, note: null }, now);
  for (const row of rank) insertHistoryRow(db, 'rank', id, newId(), row);
  for (const row of assignment) insertHistoryRow(db, 'assignment', id, newId(), row);
  for (const row of leave) insertHistoryRow(db, 'leave', id, newId(), row);
  for (const row of membership) insertHistoryRow(db, 'membership', id, newId(), row);
  for (const row of papers.evaluation ?? []) insertHistoryRow(db, 'evaluation', id, newId(), row);
  for (const row of papers.training ?? []) insertHistoryRow(db, 'training', id, newId(), row);
  for (const row of papers.commendation ?? []) insertHistoryRow(db, 'commendation', id, newId(), row);
  for (const row of papers.discipline ?? []) insertHistoryRow(db, 'discipline', id, newId(), row);
  for (const row of papers.youth ?? []) insertHistoryRow(db, 'youth', id, newId(), row);
  for (const row of papers.committee ?? []) insertHistoryRow(db, 'committee', id, newId(), row);
  for (const row of papers.family ?? []) insertHistoryRow(db, 'family', id, newId(), row);
  for (const row of papers.travel ?? []) insertHistoryRow(db, 'travel', id, newId(), row);
  refreshStandings(db, id);
}
