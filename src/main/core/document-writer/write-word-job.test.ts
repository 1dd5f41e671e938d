import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createJobs } from '../jobs.ts';
import { CREATED, partyReport } from './__fixtures__/sample-documents.ts';
import { writeWordFile } from './write-word-file.ts';

test('the second thread writes the same file', async () => {
  const jobs = createJobs(join(import.meta.dirname, '../..'));
  try {
    const document = partyReport();
    const bytes = await jobs.run('writeWord', { document, created: CREATED });
    expect(Buffer.compare(bytes, await writeWordFile(document, CREATED))).toBe(0);
  } finally {
    await jobs.close();
  }
});
