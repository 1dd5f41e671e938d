import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Db } from '../../db/open.ts';

export type EnteredDay = {
  day: LocalDate;
  kind: 'off' | 'work';
  name: string;
  short: string;
  note: string;
};

/** Changes with any row of the two tables, also inside a transaction and when one is rolled back. */
export function stateOfTables(db: Db): string {
  const state = db.get<{ years: string | null; days: string | null }>(`
    SELECT (SELECT group_concat(year || announced) FROM calendar_year) AS years,
      (SELECT group_concat(day || kind || name || short, char(10)) FROM calendar_day) AS days`);
  return `${state?.years ?? ''}\n${state?.days ?? ''}`;
}

export function announcedYears(db: Db): number[] {
  return db
    .all<{ year: number }>('SELECT year FROM calendar_year WHERE announced = 1')
    .map(({ year }) => year);
}

/** Announced or said not to be. */
export function namedYears(db: Db): Set<number> {
  return new Set(db.all<{ year: number }>('SELECT year FROM calendar_year').map(({ year }) => year));
}

export function putYear(db: Db, year: number, announced: boolean): void {
  db.run(
    `INSERT INTO calendar_year (year, announced) VALUES (?, ?)
     ON CONFLICT (year) DO UPDATE SET announced = excluded.announced`,
    year,
    announced ? 1 : 0,
  );
}

export function enteredDays(db: Db): EnteredDay[] {
  return db.all<EnteredDay>('SELECT day, kind, name, short, note FROM calendar_day ORDER BY day');
}

export function enteredDaysOf(db: Db, year: number): EnteredDay[] {
  return db.all<EnteredDay>(
    'SELECT day, kind, name, short, note FROM calendar_day WHERE day BETWEEN ? AND ? ORDER BY day',
    `${year}-01-01`,
    `${year}-12-31`,
  );
}

export function enteredDay(db: Db, day: LocalDate): EnteredDay | null {
  const sql = 'SELECT day, kind, name, short, note FROM calendar_day WHERE day = ?';
  return db.get<EnteredDay>(sql, day) ?? null;
}

export function putDay(db: Db, { day, kind, name, short, note }: EnteredDay): void {
  db.run(
    `INSERT INTO calendar_day (day, kind, name, short, note) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, name = excluded.name, short = excluded.short,
       note = excluded.note`,
    day,
    kind,
    name,
    short,
    note,
  );
}

export function removeDay(db: Db, day: LocalDate): void {
  db.run('DELETE FROM calendar_day WHERE day = ?', day);
}
