import { createHash } from 'node:crypto';
import { Refusal } from '#shared/contract/errors.ts';
import * as contract from '#shared/exchange/exchange.contract.ts';
import { readRoster } from '#shared/exchange/read-roster.ts';
import { rosterTemplate } from '#shared/people/roster-template.ts';
import { implement, implementInSteps } from '../../core/implement.ts';
import { takeOrRefuse } from '../../core/session-files.ts';
import * as service from './exchange.service.ts';
import { namesOf, templateLists } from './roster-names.service.ts';
import { countStatuses, previewRows } from './roster-preview.ts';
import { rosterReference } from './roster-reference.service.ts';

export const exchangeProcedures = [
  implementInSteps(contract.previewRoster, {
    before: async (context, { fileId }) => {
      const { bytes, fileName } = takeOrRefuse(context.files, context.session.id, fileId);
      const onStage = () => context.progress(0, 1);
      const reading = await context.workbooks.read(bytes, fileName, onStage, context.signal);
      if (!reading.ok) throw new Refusal(reading.code, { fileName });
      const fileSha256 = createHash('sha256').update(bytes).digest('hex');
      return { workbook: reading.workbook, fileName, fileSha256 };
    },
    run: (context, _input, { workbook, fileName, fileSha256 }) => {
      const reference = rosterReference(context.db, context.options.resourcesDir, context.today());
      const roster = readRoster(workbook, reference, context.today());
      if ('error' in roster) throw new Refusal(roster.error, { fileName });
      const plan = service.planRoster(context, roster);
      const kept: service.KeptPreview = { roster, fileName, fileSha256, shown: service.fingerprint(plan) };
      return {
        previewId: context.shelf.put(context.session.id, kept),
        fileName,
        sheetName: roster.sheet,
        otherSheets: roster.otherSheets,
        columns: roster.columns,
        unread: roster.unread,
        skipped: roster.skipped,
        asOf: roster.asOf,
        counts: countStatuses(plan),
        rows: previewRows(roster, plan, namesOf(context.db, context.today())),
      };
    },
  }),
  implement(contract.applyRoster, (context, { previewId, answers, strict }) => {
    const kept = context.shelf.get(context.session.id, previewId);
    if (kept === undefined) throw new Refusal('IMPORT_PREVIEW_GONE');
    return service.applyRoster(context, kept as service.KeptPreview, answers, strict);
  }),
  implement(contract.listImports, ({ db }) => ({ imports: service.listImports(db) })),
  implement(contract.undoImport, (context, { importId }) => service.undoImport(context, importId)),
  implementInSteps(contract.getRosterTemplate, {
    run: ({ db, today }) => templateLists(db, today()),
    after: async (context, { organisation, choices }) => {
      const template = rosterTemplate(choices);
      const origin = { organisation, created: context.now() };
      const bytes = await context.jobs.run('writeTemplate', { template, origin });
      return { file: context.files.put(context.session.id, { fileName: `${template.name}.xlsx`, bytes }) };
    },
  }),
];
