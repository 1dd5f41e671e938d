import type { LocalDate } from '#shared/domain/local-date.ts';
import { parseLocalDate } from '#shared/domain/local-date.ts';
import type { Db } from '../../db/open.ts';

/** All tables of the file, with the one that describes them. */
export function tablesOf(db: Db): string[] {
  const tables = db.all<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`,
  );
  return ['sqlite_schema', ...tables.map(({ name }) => name)];
}

const THOROUGH = 'store.thoroughlyCheckedOn';

/** The day of the last thorough check that found everything whole. */
export function thoroughlyCheckedOn(db: Db): LocalDate | null {
  const kept = db.get<{ value: string }>('SELECT value FROM setting WHERE name = ?', THOROUGH);
  return kept === undefined ? null : parseLocalDate(kept.value);
}

export function putThoroughlyCheckedOn(db: Db, day: LocalDate): void {
  db.run(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    THOROUGH,
    day,
  );
}
