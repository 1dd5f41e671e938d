import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { programVersion } from './program-version.ts';
import { processIo } from './shells/cli/cli-io.ts';
import { runCommandLine } from './shells/cli/run-command-line.ts';

const entriesDir = import.meta.dirname;

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url) {
  const program = {
    resourcesDir: resolve(entriesDir, '..', '..', 'resources'),
    entriesDir,
    computer: hostname(),
    version: programVersion,
    checkOutputs: process.env.DANGVU_CHECK_OUTPUTS === '1',
  };
  process.exitCode = await runCommandLine(process.argv.slice(2), program, processIo());
}
