import { foundation } from './0010-foundation.ts';
import { datedOrganisation } from './0020-dated-organisation.ts';
import { peopleHistories } from './0030-people-histories.ts';
import { attachmentsAndSettings } from './0040-attachments-and-settings.ts';
import { rulesTasksDocuments } from './0050-rules-tasks-documents.ts';
import type { Migration } from './migration.ts';

/** Every step in order. A step is added at the end, in tens, and never edited after release. */
export const migrations: readonly Migration[] = [
  foundation,
  datedOrganisation,
  peopleHistories,
  attachmentsAndSettings,
  rulesTasksDocuments,
];

export const latestVersion = migrations.at(-1)?.version ?? 0;
