import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectDir } from './project-dir.ts';

/** Runs as a process of its own, so that a connection that hangs can be ended; tells its parent how far it is. */
const fromElectron = createRequire(join(projectDir, 'node_modules', 'electron', 'package.json'));
const { downloadArtifact } = fromElectron('@electron/get');

await downloadArtifact({
  version: fromElectron('./package.json').version,
  artifactName: 'electron',
  platform: process.platform,
  arch: process.arch,
  checksums: fromElectron('./checksums.json'),
  downloadOptions: {
    quiet: true,
    getProgressCallback: async ({ percent }: { percent: number }) => {
      process.send?.(percent);
    },
  },
});
// Electron's own script finds the file in its cache, unpacks it and marks it as present.
fromElectron('./install.js');
