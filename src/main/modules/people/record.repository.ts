import type { LocalDate } from '#shared/domain/local-date.ts';
import { type PersonDetails, personDetails } from '#shared/people/histories.ts';
import type { SecrecyLevel } from '#shared/people/secrecy.ts';
import type { Db, SqlValue } from '../../db/open.ts';

const FIELDS = Object.keys(personDetails.shape) as (keyof PersonDetails)[];
const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const READ = `SELECT ${FIELDS.map((field) => `${columnOf(field)} AS "${field}"`).join(', ')} FROM person WHERE id = ?`;
const WRITE = `UPDATE person SET ${FIELDS.map((field) => `${columnOf(field)} = ?`).join(', ')} WHERE id = ?`;

/** Details as the store has them: yes is 1, no is 0. */
export type StoredDetails = Record<keyof PersonDetails, SqlValue>;

export function storedDetails({ assetsDeclared, ...details }: PersonDetails): StoredDetails {
  return { ...details, assetsDeclared: assetsDeclared === null ? null : Number(assetsDeclared) };
}

export function readDetails(db: Db, personId: string): PersonDetails | null {
  const row = db.get<StoredDetails>(READ, personId);
  if (!row) return null;
  const assetsDeclared = row.assetsDeclared === null ? null : row.assetsDeclared === 1;
  return { ...(row as PersonDetails), assetsDeclared };
}

export function writeDetails(db: Db, personId: string, details: StoredDetails): void {
  db.run(WRITE, ...FIELDS.map((field) => details[field]), personId);
}

export function writeSecrecy(db: Db, personId: string, level: SecrecyLevel): void {
  db.run('UPDATE person SET secrecy = ? WHERE id = ?', level, personId);
}

/** A name of the day; before its first day a thing is called what it was called first. */
function nameOn(db: Db, states: 'unit_state' | 'party_org_state', id: string, day: LocalDate): string {
  const of = `SELECT name FROM ${states} WHERE ${states === 'unit_state' ? 'unit_id' : 'party_org_id'} = ?`;
  const row = db.get<{ name: string }>(
    `SELECT coalesce((${of} AND from_date <= ? ORDER BY from_date DESC LIMIT 1), (${of} ORDER BY from_date LIMIT 1)) AS name`,
    id,
    day,
    id,
  );
  return row?.name ?? '';
}

export const unitNameOn = (db: Db, id: string, day: LocalDate): string => nameOn(db, 'unit_state', id, day);

export const partyOrgNameOn = (db: Db, id: string, day: LocalDate): string =>
  nameOn(db, 'party_org_state', id, day);

/** Half open; null when there is no such Party organisation. */
export function partyOrgSpan(
  db: Db,
  id: string,
): { validFrom: LocalDate | null; validTo: LocalDate | null } | null {
  return (
    db.get('SELECT valid_from AS validFrom, valid_to AS validTo FROM party_org WHERE id = ?', id) ?? null
  );
}
