import { expect, test } from 'vitest';
import { createJobs } from './jobs.ts';

test('work that goes on in the background after the program was closed starts no thread of its own', async () => {
  const jobs = createJobs(import.meta.dirname);
  await jobs.close();
  await expect(jobs.run('writeTemplate', {} as never)).rejects.toMatchObject({ code: 'PROGRAM_ENDED' });
});
