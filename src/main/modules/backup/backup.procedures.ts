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
    run: (context, { fileName }) => service.rehearsal(context, fileName),
    after: async ({ jobs, signal }, job) => {
      const started = performance.now();
      const { missing, ...opened } = await jobs.run('openBackup', job, signal);
      const milliseconds = Math.round(performance.now() - started);
      return { ...opened, missingAttachments: missing, milliseconds };
    },
  }),
  implement(contract.setSecondFolder, (context, { folder }) => {
    service.setSecondFolder(context, folder);
    return {};
  }),
];
