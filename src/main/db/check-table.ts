import { openDb } from './open.ts';

export type CheckTableJob = {
  database: string;
  key: Uint8Array;
  table: string;
  /** Also that every index says what its table says (integrity_check); three times as long. */
  thorough: boolean;
};

/**
 * Reads every page of one table and its indexes, beside whoever works in the store. False, or SQLITE_CORRUPT thrown,
 * when they are not whole.
 */
export function checkTable({ database, key, table, thorough }: CheckTableJob): boolean {
  const db = openDb(database, Buffer.from(key));
  try {
    return db.pragma(`${thorough ? 'integrity_check' : 'quick_check'}("${table}")`) === 'ok';
  } finally {
    db.close();
  }
}
