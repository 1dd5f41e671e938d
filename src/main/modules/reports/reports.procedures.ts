import * as contract from '#shared/reports/reports.contract.ts';
import { implement, implementInSteps } from '../../core/implement.ts';
import { reportDefinitions } from '../report-definitions.ts';
import * as service from './reports.service.ts';

/** Plain letters, so that scripts and old mail programs can handle the names. */
const SUFFIX = { sent: '', kept: '-ban-luu' } as const;

export const reportProcedures = [
  implement(contract.listReports, () => ({ reports: service.summaries(reportDefinitions) })),
  implementInSteps(contract.runReport, {
    run: ({ db, audit, today }, { name, period, asOf, unitCode }) => {
      audit.setSource([name, period, asOf, unitCode].filter(Boolean).join(' '));
      return service.buildReport(reportDefinitions, db, { name, period, asOf, unitCode, today: today() });
    },
    after: async (context, document, { copies, ...asked }) => {
      const created = context.now();
      const stem = service.fileStem(document.name, asked);
      const files = [];
      for (const [index, copy] of copies.entries()) {
        context.progress(index, copies.length);
        context.signal.throwIfAborted();
        const bytes = await context.jobs.run('writeReport', { document, copy, created }, context.signal);
        const fileName = `${stem}${SUFFIX[copy]}.xlsx`;
        files.push({ ...context.files.put(context.session.id, { fileName, bytes }), copy });
      }
      return { files, rows: document.rows.filter((row) => row.kind === 'data').length };
    },
  }),
];
