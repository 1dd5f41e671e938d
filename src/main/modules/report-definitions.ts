import type { ReportDefinition } from '../core/report.ts';
import { changesReport } from './people/changes.report.ts';
import { dueListReport } from './people/due-list.report.ts';
import { peopleListReport } from './people/people-list.report.ts';
import { qualityStatisticsReport } from './people/quality-statistics.report.ts';

/** Every report of the program, in the order of the menu. */
export const reportDefinitions: readonly ReportDefinition[] = [
  peopleListReport,
  qualityStatisticsReport,
  changesReport,
  dueListReport,
];
