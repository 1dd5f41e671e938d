import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.ts';
import { projectDir } from './project-dir.ts';

// The command line's own output stays clean for other programs: a build speaks on standard error only.
try {
  await ensureBuilt(projectDir, console.error);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const entry = join(projectDir, 'out', 'main', 'cli.js');
process.argv[1] = entry;
await import(pathToFileURL(entry).href);
