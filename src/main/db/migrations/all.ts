import { foundation } from './0010-foundation.ts';
import type { Migration } from './migration.ts';

/** Every step in order. A step is added at the end, in tens, and never edited after release. */
export const migrations: readonly Migration[] = [foundation];

export const latestVersion = migrations.at(-1)?.version ?? 0;
