import type { Db } from '../open.ts';

/** One step of the schema, never edited after release. `version` rises in tens and becomes `user_version`. */
export type Migration = { version: number; name: string; up(db: Db): void };
