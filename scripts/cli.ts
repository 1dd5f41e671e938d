import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.ts';
import { projectDir } from './project-dir.ts';

// The command line's own output stays clean for scripts: a build speaks on standard error only.
await ensureBuilt(projectDir, console.error);
const entry = join(projectDir, 'out', 'main', 'cli.js');
process.argv[1] = entry;
await import(pathToFileURL(entry).href);
