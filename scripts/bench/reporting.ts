import type { Db } from '../../src/main/db/open.ts';
import { DEMO_DAY } from '../../src/main/demo/demo-scenario.ts';
import { reportDefinitions } from '../../src/main/modules/report-definitions.ts';
import { buildReport } from '../../src/main/modules/reports/reports.service.ts';
import type { BenchStore } from './bench-store.ts';
import { type Measurement, timed } from './measurement.ts';

const LAST_YEAR = String(Number(DEMO_DAY.slice(0, 4)) - 1);
const asked = [
  { name: 'quality-statistics', title: 'Quality statistics of 8,000 people', period: null, target: 200 },
  { name: 'changes', title: 'Changes of a year', period: LAST_YEAR, target: null },
  { name: 'due-list', title: 'Years in rank and in service complete', period: null, target: null },
];

/** How long making the rows of a report holds up the core; the file is written in a thread of its own. */
export function reportMeasurements({ openDb }: BenchStore): Measurement[] {
  const request = { asOf: null, unitCode: null, today: DEMO_DAY };
  return asked.map(({ name, title, period, target }) => {
    const build = (db: Db) => buildReport(reportDefinitions, db, { ...request, name, period });
    return {
      name: `report.${name}`,
      title,
      target,
      runs: 7,
      measure: async () => {
        const db = openDb();
        // The core keeps its connection open, with pages read and decrypted.
        build(db);
        const milliseconds = await timed(() => build(db));
        db.close();
        return milliseconds;
      },
    };
  });
}
