import { accountsChapter } from './accounts.ts';
import type { Case } from './case.ts';
import { documentsChapter } from './documents.ts';
import { endingChapter } from './ending.ts';
import { firstRunChapter } from './first-run.ts';
import { importChapter } from './import.ts';
import { organisationChapter } from './organisation.ts';
import { papersChapter } from './papers.ts';
import { partyChapter } from './party.ts';
import { peopleChapter } from './people.ts';
import { recordsChapter } from './records.ts';
import { reportsChapter } from './reports.ts';
import { calendarChapter, rulesChapter } from './rules.ts';
import { seatsChapter } from './seats.ts';
import { tasksChapter } from './tasks.ts';

/** One story that calls every procedure of the contract, in an order that makes sense to an office. */
export const story: readonly Case[] = [
  ...firstRunChapter,
  ...organisationChapter,
  ...seatsChapter,
  ...partyChapter,
  ...rulesChapter,
  ...calendarChapter,
  ...importChapter,
  ...papersChapter,
  ...peopleChapter,
  ...recordsChapter,
  ...documentsChapter,
  ...tasksChapter,
  ...reportsChapter,
  ...accountsChapter,
  ...endingChapter,
];
