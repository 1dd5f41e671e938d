import { ensureBuilt } from './ensure-built.ts';
import { projectDir } from './project-dir.ts';

await ensureBuilt(projectDir, console.log).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
