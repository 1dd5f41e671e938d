import Database from 'better-sqlite3';

export type SqlValue = string | number | null;
/** In the order of the question marks, or one object for `:names`. */
export type SqlParams = readonly SqlValue[] | readonly [Readonly<Record<string, SqlValue>>];

/** A keyed connection whose statements are prepared once and kept. */
export type Db = {
  get<Row>(sql: string, ...params: SqlParams): Row | undefined;
  all<Row>(sql: string, ...params: SqlParams): Row[];
  /** Rows changed. */
  run(sql: string, ...params: SqlParams): number;
  exec(sql: string): void;
  pragma(text: string): unknown;
  inTransaction(): boolean;
  close(): void;
};

/** Opens an encrypted database; throws SQLITE_NOTADB when the key does not fit or the first page is damaged. */
export function openDb(
  path: string,
  key: Buffer,
  options: { create?: boolean; readonly?: boolean } = {},
): Db {
  const connection = new Database(path, {
    fileMustExist: !options.create,
    readonly: options.readonly ?? false,
  });
  try {
    connection.pragma("cipher = 'chacha20'");
    // `raw:` is the key itself: no derivation, for it is already 256 random bits (see keyring.ts).
    connection.pragma(`key = 'raw:${key.toString('hex')}'`);
    connection.pragma('temp_store = MEMORY');
    connection.pragma('trusted_schema = OFF');
    connection.pragma('foreign_keys = ON');
    connection.pragma('busy_timeout = 5000');
    if (!options.readonly) connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('cache_size = -32000');
  } catch (error) {
    connection.close();
    throw error;
  }
  return wrap(connection);
}

/** An unencrypted file that only carries a lock; see store-lock.ts. */
export function openLockFile(path: string): { takeExclusive(): void; close(): void } {
  const connection = new Database(path, { timeout: 0 });
  return {
    takeExclusive: () => {
      // On a file that may only be read an exclusive lock excludes nobody: a write that is never committed tells.
      connection.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE; PRAGMA user_version = 1');
    },
    close: () => {
      connection.close();
    },
  };
}

function wrap(connection: Database.Database): Db {
  const statements = new Map<string, Database.Statement<unknown[]>>();
  const prepared = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = connection.prepare<unknown[]>(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    get: <Row>(sql: string, ...params: SqlParams) => prepared(sql).get(...params) as Row | undefined,
    all: <Row>(sql: string, ...params: SqlParams) => prepared(sql).all(...params) as Row[],
    run: (sql, ...params) => prepared(sql).run(...params).changes,
    exec: (sql) => {
      connection.exec(sql);
    },
    pragma: (text) => connection.pragma(text, { simple: true }),
    inTransaction: () => connection.inTransaction,
    close: () => {
      connection.close();
    },
  };
}
