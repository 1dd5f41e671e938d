import type { ProducedFile } from '#shared/contract/values.ts';
import type { PlainTable } from '#shared/reports/report-document.ts';
import type { CallContext } from './context.ts';

/** A list of the screen as an Excel file for the person who asked; `organisation` stands in its properties. */
export async function plainTableFile(
  context: CallContext,
  table: PlainTable,
  organisation: string,
): Promise<ProducedFile> {
  const { files, jobs, now, session, signal } = context;
  const origin = { organisation, created: now() };
  const bytes = await jobs.run('writePlainTable', { table, origin }, signal);
  return files.put(session.id, { fileName: `${table.name}.xlsx`, bytes });
}
