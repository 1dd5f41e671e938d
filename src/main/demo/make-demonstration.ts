import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { signIn } from '#shared/accounts/accounts.contract.ts';
import { listReports, runReport } from '#shared/reports/reports.contract.ts';
import { callerOf } from '../core/call-core.ts';
import type { Core, CoreOptions } from '../core/core.ts';
import { createCore } from '../core/create-core.ts';
import { newId } from '../core/new-id.ts';
import { writeDurably } from '../db/write-durably.ts';
import { DEMO_DAY } from './demo-scenario.ts';
import { ensureDemoStore } from './ensure-demo-store.ts';
import { DEMO_ACCOUNT } from './make-demo-store.ts';

const THIS_YEAR = DEMO_DAY.slice(0, 4);
/** What reports on a stretch of time are about. */
const LAST_WHOLE_YEAR = String(Number(THIS_YEAR) - 1);

/**
 * Everything the program can show without a display: `store/` (made when missing), `reports/` with both copies of
 * every report, `documents/` with every printed record. Returns the paths written.
 */
export async function makeDemonstration(
  folder: string,
  options: Omit<CoreOptions, 'dataDir' | 'demonstration'>,
): Promise<string[]> {
  const dataDir = join(folder, 'store');
  await ensureDemoStore(dataDir, options);
  const reports = join(folder, 'reports');
  const documents = join(folder, 'documents');
  for (const made of [reports, documents]) await mkdir(made, { recursive: true });
  const core = createCore({ ...options, dataDir, demonstration: true });
  try {
    return [join(dataDir, 'dang-vu.db'), ...(await writeReports(core, reports))];
  } finally {
    await core.close();
  }
}

async function writeReports(core: Core, folder: string): Promise<string[]> {
  const sessionId = newId();
  const call = callerOf(core, sessionId);
  await call(signIn, DEMO_ACCOUNT);
  const written: string[] = [];
  const { reports } = await call(listReports, {});
  for (const { name, time, ahead } of reports) {
    // What comes due is asked for the year that goes on, not for all that was ever missed.
    const period = time === 'period' ? LAST_WHOLE_YEAR : ahead ? THIS_YEAR : null;
    const { files } = await call(runReport, { name, period });
    for (const { fileId, fileName } of files) {
      const file = await core.takeFile(sessionId, fileId);
      if (!file) throw new Error(`report ${name} was not handed over`);
      const path = join(folder, fileName);
      writeDurably(path, file.bytes);
      written.push(path);
    }
  }
  return written;
}
