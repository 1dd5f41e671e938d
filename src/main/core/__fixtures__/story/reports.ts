import * as audit from '#shared/audit/audit.contract.ts';
import * as people from '#shared/people/people.contract.ts';
import * as reports from '#shared/reports/reports.contract.ts';
import type { Case } from './case.ts';

/** Reports and the audit. */
export const reportsChapter: readonly Case[] = [
  { of: reports.listReports, says: 'reports are listed' },
  {
    of: reports.runReport,
    says: 'a report is made in two copies',
    input: () => ({ name: 'people-list', period: '2024' }),
  },
  {
    of: reports.runReport,
    says: 'an unknown report is refused',
    input: () => ({ name: 'khong-co' }),
    refused: 'REPORT_UNKNOWN',
  },
  {
    of: audit.getHistory,
    says: 'the history of the person is told',
    input: (seen) => ({ entity: 'person', id: seen.last(people.createPerson).id }),
  },
  { of: audit.listAudit, says: 'the audit is listed', input: () => ({ limit: 10 }) },
  { of: audit.verifyAudit, says: 'the chain of the audit fits' },
  { of: audit.verifyStore, says: 'the store is sound' },
];
