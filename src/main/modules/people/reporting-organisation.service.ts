import type { Organisation } from '#shared/organisation/organisation.contract.ts';
import type { Db } from '../../db/open.ts';
import { type ReportWords, reportWords } from '../documents/report-words.service.ts';
import { getOrganisation } from '../organisation/organisation.service.ts';

/** The office as it stands around its reports and lists, with the words of its text blocks. */
export type ReportingOrganisation = Organisation & { words: ReportWords };

/** Whose name stands at the head of a report, who makes and signs it, and to whom it goes. */
export function reportingOrganisation(db: Db): ReportingOrganisation {
  return { ...getOrganisation(db), words: reportWords(db) };
}
