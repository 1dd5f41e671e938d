import type { Account } from '#shared/accounts/accounts.contract.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Db } from '../db/open.ts';
import type { AuditRecorder } from './audit-recorder.ts';
import type { Background } from './background.ts';
import type { CoreOptions } from './core.ts';
import type { Jobs } from './jobs.ts';
import type { PdfPrinter } from './pdf-printer.ts';
import type { SessionFiles } from './session-files.ts';
import type { SessionShelf } from './session-shelf.ts';
import type { Session, Sessions } from './sessions.ts';
import type { Store } from './store.ts';
import type { WorkbookReader } from './workbook/workbook-reader.ts';

/** What every call has: who, when, progress, and a way to be cancelled. No database. */
export type CallContext = {
  session: Session;
  sessions: Sessions;
  options: CoreOptions;
  files: SessionFiles;
  shelf: SessionShelf;
  jobs: Jobs;
  background: Background;
  workbooks: WorkbookReader;
  pdf: PdfPrinter;
  now(): string;
  today(): LocalDate;
  newId(): string;
  progress(done: number, total: number): void;
  /** Aborted with a CANCELLED refusal when the person asked to stop. */
  signal: AbortSignal;
};

/** Inside the transaction of a query or a command; synchronous, so that nothing else comes between. */
export type Context = CallContext & { db: Db; account: Account; audit: AuditRecorder; store: Store };

/** For procedures that act on the store as a whole. */
export type StoreContext = CallContext & { store: Store };
