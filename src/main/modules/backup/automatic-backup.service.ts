import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Account } from '#shared/accounts/accounts.contract.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { appendAudit } from '../../core/audit-recorder.ts';
import type { StoreContext } from '../../core/context.ts';
import { auditHead } from '../../core/dispatch.ts';
import { refusalOf } from '../../core/errors.ts';
import { inStoreTransaction, noticingDamage, type Store, type StoreNotice } from '../../core/store.ts';
import type { BackupJob } from '../../db/backup-file.ts';
import { storeCheck } from '../system/store-check.service.ts';
import * as repository from './backup.repository.ts';
import { backupJob } from './backup.service.ts';
import { wholeBackupsIn } from './backup-folder.ts';
import { pruneBackups } from './prune-backups.ts';
import { removeBrokenOff } from './remove-broken-off.ts';
import type { TidyAttachmentsJob } from './tidy-attachments.ts';

/** The day at the office on which a store was last looked at. */
const lookedOn = new WeakMap<Store, LocalDate>();

/**
 * At sign-in and unlock: checks the store, then copies it in the second thread when no backup holds it as it is,
 * proves the copy, copies it to the second folder and lets old ones go. Of a damaged store nothing is copied and
 * nothing is let go. What happened becomes a notice; a failed backup never keeps anybody from working.
 */
export function startAutomaticBackup(context: StoreContext): void {
  const { store, options, background } = context;
  const { account } = context.session;
  // The command line says `backup` when it wants one, and only the writer may tidy the folder.
  if (options.door === 'cli' || !account || store.damaged() || !store.becomeWriter()) return;
  const passed = storeCheck(context);
  if (background.running()) return;
  lookedOn.set(store, context.today());
  const prepared = prepare(context, account);
  if (prepared === null) return;
  const { plan, tidying } = prepared;
  if (plan.failure !== null) tell(store, [failed(plan.failure)]);
  const work = () => backUpAndTidy(context, plan, tidying);
  const topics = ['backups', 'session', 'audit'] as const;
  if (plan.due)
    background.run(async () => {
      if (await passed) await work();
    }, topics);
  // Closing the program need not wait for a check that no backup waits for.
  else passed.then((sound) => sound && background.run(work, topics));
}

/** After a command: a window that nobody locks overnight backs up with the first change of the new day. */
export function backUpOnNewDay(context: StoreContext): void {
  if (lookedOn.get(context.store) !== context.today()) startAutomaticBackup(context);
}

/** In the place of what was told of earlier backups. */
function tell(store: Store, notices: readonly StoreNotice[]): void {
  const others = store.notices.filter((one) => !one.code.startsWith('backup'));
  store.notices.splice(0, store.notices.length, ...others, ...notices);
}

/** Whatever needs the open store is asked now: afterwards everybody may have signed out, and the key be gone. */
function prepare(
  context: StoreContext,
  account: Account,
): { plan: Plan; tidying: TidyAttachmentsJob } | null {
  const { store } = context;
  try {
    return noticingDamage(store, () => ({ tidying: tidyJob(context), plan: planned(context, account) }));
  } catch (error) {
    tell(store, [failed(error)]);
    return null;
  }
}

const failed = (error: unknown): StoreNotice => ({
  code: 'backupFailed',
  params: { because: refusalOf(error)?.code ?? 'INTERNAL' },
});

function tidyJob({ store, now }: StoreContext): TidyAttachmentsJob {
  const { database, attachments, backups } = store.paths;
  const key = Uint8Array.from(store.key());
  const secondFolder = repository.secondFolder(store.db());
  return { database, attachments, backups, secondFolder, key, now: now() };
}

/** What is to be done: a backup to make, a folder it is to be copied into; or why that could not be said. */
type Plan = {
  due: boolean;
  path: string;
  job: BackupJob | null;
  copyInto: string | null;
  failure: unknown;
};

function planned(context: StoreContext, account: Account): Plan {
  try {
    return { ...plan(context, account), failure: null };
  } catch (failure) {
    return { due: false, path: '', job: null, copyInto: null, failure };
  }
}

function plan(context: StoreContext, account: Account): Omit<Plan, 'failure'> {
  const { store } = context;
  const db = store.db();
  const { backups } = store.paths;
  removeBrokenOff(store.paths, context.now());
  const present = wholeBackupsIn(backups).find(({ said }) => repository.isPresentState(db, said));
  const job = present ? null : backupJob(context, null, 'automatic');
  const path = present?.path ?? job?.target ?? '';

  const folder = repository.secondFolder(db);
  const copy = folder === null ? null : join(folder, basename(path));
  const copyInto = copy === null || existsSync(copy) ? null : folder;
  // The same words as for a backup by hand into that folder. Said before it leaves.
  if (folder !== null && copy !== null && copyInto !== null && existsSync(folder)) {
    inStoreTransaction(store, () => appendAudit(db, auditHead(context, account, 'backup.create'), copy, []));
  }
  return { due: job !== null || copyInto !== null, path, job, copyInto };
}

async function backUpAndTidy(context: StoreContext, plan: Plan, tidying: TidyAttachmentsJob): Promise<void> {
  const { store, jobs } = context;
  const notices: StoreNotice[] = await backUp(context, plan, tidying.key).catch((error: unknown) => [
    failed(error),
  ]);
  tell(store, notices);
  // After the backup, which brings lost papers back from earlier ones.
  const missing = await jobs.run('tidyAttachments', tidying).catch(() => 0);
  if (missing > 0)
    notices.push({ code: 'backupPapersMissing', params: { count: missing, folder: store.paths.backups } });
  tell(store, notices);
}

async function backUp(
  { store, jobs, now }: StoreContext,
  plan: Plan,
  key: Uint8Array,
): Promise<StoreNotice[]> {
  const { path, job, copyInto: folder } = plan;
  if (plan.failure !== null) throw plan.failure;
  if (!plan.due) return [];
  if (job) {
    await jobs.run('makeBackup', job);
    pruneBackups(store.paths.backups, path);
  }
  const made = { code: 'backupMade', params: { path } };
  if (folder === null) return [made];
  const copied = await jobs.run('copyBackup', { path, folder, key, now: now() });
  return [copied ? made : { code: 'backupNotCopied', params: { path, folder } }];
}
