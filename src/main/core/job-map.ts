import type { ErrorCode, ErrorParams } from '#shared/contract/errors.ts';
import type { PrintedDocument } from '#shared/documents/printed-document.ts';
import type { ImportTemplate } from '#shared/reports/import-template.ts';
import type { FileOrigin, PlainTable, ReportCopy, ReportDocument } from '#shared/reports/report-document.ts';
import type { GatherJob, ReadAttachmentJob } from '../db/attachment-jobs.ts';
import type { BackupJob, BackupMade, BackupOpened, OpenBackupJob } from '../db/backup-file.ts';
import type { CheckTableJob } from '../db/check-table.ts';
import type { StoreProof } from '../modules/audit/audit.service.ts';
import type { BackupCopyJob } from '../modules/backup/copy-backup.ts';
import type { TidyAttachmentsJob } from '../modules/backup/tidy-attachments.ts';

/** Work of the second thread: what goes in and what comes out, both structured-cloneable. */
export type JobMap = {
  writeReport: { input: { document: ReportDocument; copy: ReportCopy; created: string }; output: Uint8Array };
  writePlainTable: { input: { table: PlainTable; origin: FileOrigin }; output: Uint8Array };
  writeTemplate: { input: { template: ImportTemplate; origin: FileOrigin }; output: Uint8Array };
  writeWord: { input: { document: PrintedDocument; created: string }; output: Uint8Array };
  makeBackup: { input: BackupJob; output: BackupMade };
  verifyStore: { input: { database: string; key: Uint8Array }; output: StoreProof };
  checkTable: { input: CheckTableJob; output: boolean };
  copyBackup: { input: BackupCopyJob; output: boolean };
  keepAttachment: { input: { folder: string; key: Uint8Array; bytes: Uint8Array }; output: string };
  readAttachment: { input: ReadAttachmentJob; output: Uint8Array | null };
  gatherAttachments: { input: GatherJob; output: { attachments: number; missing: number } };
  tidyAttachments: { input: TidyAttachmentsJob; output: number };
  openBackup: { input: OpenBackupJob; output: BackupOpened };
};
export type JobName = keyof JobMap;
export type JobOf<Name extends JobName> = JobMap[Name];
export type JobRequest = {
  [Name in JobName]: { id: number; name: Name; input: JobMap[Name]['input'] };
}[JobName];
export type JobAnswer =
  | { id: number; ok: true; output: unknown }
  | { id: number; ok: false; refusal: { code: ErrorCode; params: ErrorParams } | null; error: Error };
