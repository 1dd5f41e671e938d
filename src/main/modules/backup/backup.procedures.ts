import * as contract from '#shared/backup/backup.contract.ts';
import { implement, implementInSteps } from '../../core/implement.ts';
import * as service from './backup.service.ts';

export const backupProcedures = [
  implement(contract.listBackups, service.listBackups),
  implementInSteps(contract.createBackup, {
    run: (context, { folder }) => {
      const job = service.backupJob(context, folder, 'manual');
      context.audit.setSource(job.target);
      return job;
    },
    after: async ({ jobs }, job) => {
      const made = await jobs.run('makeBackup', job);
      return {
        backup: service.backupFileOf(job, made),
        missingAttachments: made.header.contents.missing,
      };
    },
  }),
  implementInSteps(contract.rehearseRestore, {
    before: async (context, { fileName }) => {
      const started = performance.now();
      const job = service.rehearsal(context, fileName);
      const { missing, ...opened } = await context.jobs.run('openBackup', job, context.signal);
      const milliseconds = Math.round(performance.now() - started);
      return { ...opened, missingAttachments: missing, milliseconds };
    },
    run: (context, { fileName }, rehearsed) => {
      service.recordRehearsal(context, fileName);
      return rehearsed;
    },
  }),
  implement(contract.setSecondFolder, (context, { folder }) => {
    service.setSecondFolder(context, folder);
    return {};
  }),
];
