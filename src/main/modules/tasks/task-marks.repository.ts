import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Db } from '../../db/open.ts';

export type TaskMark = {
  id: string;
  taskKey: string;
  kind: 'snooze' | 'wake' | 'charge';
  until: LocalDate | null;
  reason: string | null;
  inChargeId: string | null;
  at: string;
  accountId: string;
};

export function insertMark(db: Db, mark: TaskMark): void {
  db.run(
    `INSERT INTO task_mark (id, task_key, kind, until, reason, in_charge_id, at, account_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    mark.id,
    mark.taskKey,
    mark.kind,
    mark.until,
    mark.reason,
    mark.inChargeId,
    mark.at,
    mark.accountId,
  );
}

/** The last mark on a task, of whatever kind. */
export function lastMark(db: Db, taskKey: string): string | null {
  const last = db.get<{ id: string | null }>(
    'SELECT max(id) AS id FROM task_mark WHERE task_key = ?',
    taskKey,
  );
  return last?.id ?? null;
}

export type Snooze = { taskKey: string; until: LocalDate; reason: string; accountName: string };

/** The last word on putting each task off, where it is one that still holds on the day. */
export function snoozesOn(db: Db, day: LocalDate): Snooze[] {
  return db.all<Snooze>(
    `SELECT mark.task_key AS taskKey, mark.until, mark.reason, account.display_name AS accountName
     FROM task_mark AS mark JOIN account ON account.id = mark.account_id
     WHERE mark.kind = 'snooze' AND mark.until > ?
       AND mark.id = (SELECT max(id) FROM task_mark WHERE task_key = mark.task_key AND kind <> 'charge')`,
    day,
  );
}

export type Charge = { taskKey: string; id: string; name: string };

/** Who was last put in charge of each task. */
export function peopleInCharge(db: Db): Charge[] {
  return db.all<Charge>(
    `SELECT mark.task_key AS taskKey, account.id, account.display_name AS name
     FROM task_mark AS mark JOIN account ON account.id = mark.in_charge_id
     WHERE mark.kind = 'charge'
       AND mark.id = (SELECT max(id) FROM task_mark WHERE task_key = mark.task_key AND kind = 'charge')`,
  );
}

export type MarkSaid = Omit<TaskMark, 'taskKey' | 'inChargeId' | 'accountId'> & {
  accountName: string;
  inChargeName: string | null;
};

/** Everything that was ever said about a task, newest first. */
export function marksOf(db: Db, taskKey: string): MarkSaid[] {
  return db.all<MarkSaid>(
    `SELECT mark.id, mark.kind, mark.until, mark.reason, mark.at, account.display_name AS accountName,
       charged.display_name AS inChargeName
     FROM task_mark AS mark
     JOIN account ON account.id = mark.account_id
     LEFT JOIN account AS charged ON charged.id = mark.in_charge_id
     WHERE mark.task_key = ?
     ORDER BY mark.id DESC`,
    taskKey,
  );
}
