import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Post, PostLevel } from '#shared/organisation/seats.contract.ts';
import type { Db } from '../../db/open.ts';

type PostRow = { id: string; name: string; level: PostLevel; active: number };

export function allPosts(db: Db): Post[] {
  return db
    .all<PostRow>('SELECT id, name, level, active FROM post ORDER BY sort_order')
    .map((row) => ({ ...row, active: row.active === 1 }));
}

/** New posts stand last; one that is there keeps its place. */
export function writePost(db: Db, { id, name, level, active }: Post): void {
  db.run(
    `INSERT INTO post (id, name, level, active, sort_order)
     VALUES (?, ?, ?, ?, (SELECT coalesce(max(sort_order), 0) + 1 FROM post))
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, level = excluded.level, active = excluded.active`,
    id,
    name,
    level,
    active ? 1 : 0,
  );
}

export type StoredSeat = {
  id: string;
  unitId: string;
  postId: string;
  places: number;
  validFrom: LocalDate | null;
  validTo: LocalDate | null;
  decision: string | null;
  revision: number;
};

export function allSeats(db: Db): StoredSeat[] {
  return db.all<StoredSeat>(
    `SELECT seat.id, seat.unit_id AS unitId, seat.post_id AS postId, seat.places, seat.valid_from AS validFrom,
       seat.valid_to AS validTo, seat.decision, seat.revision
     FROM seat JOIN unit ON unit.id = seat.unit_id JOIN post ON post.id = seat.post_id
     ORDER BY unit.sort_order, unit.code, post.sort_order, seat.valid_from, seat.id`,
  );
}

export function insertSeat(db: Db, { revision: _, ...seat }: StoredSeat): void {
  db.run(
    `INSERT INTO seat (id, unit_id, post_id, places, valid_from, valid_to, decision)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    seat.id,
    seat.unitId,
    seat.postId,
    seat.places,
    seat.validFrom,
    seat.validTo,
    seat.decision,
  );
}

/** False when somebody saved in between. */
export function updateSeat(db: Db, seat: StoredSeat): boolean {
  const changed = db.run(
    `UPDATE seat SET unit_id = ?, post_id = ?, places = ?, valid_from = ?, valid_to = ?, decision = ?,
       revision = revision + 1 WHERE id = ? AND revision = ?`,
    seat.unitId,
    seat.postId,
    seat.places,
    seat.validFrom,
    seat.validTo,
    seat.decision,
    seat.id,
    seat.revision,
  );
  return changed === 1;
}
