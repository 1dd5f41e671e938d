import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectDir } from './project-dir.ts';

/** Runs as a process of its own, so that a connection that hangs can be ended; tells its parent how far it is. */
const require = createRequire(join(projectDir, 'node_modules', 'electron', 'package.json'));
const { downloadArtifact } = require('@electron/get');

await downloadArtifact({
  version: require('./package.json').version,
  artifactName: 'electron',
  platform: process.platform,
  arch: process.arch,
  checksums: require('./checksums.json'),
  downloadOptions: {
    quiet: true,
    getProgressCallback: async ({ percent }: { percent: number }) => {
      process.send?.(percent);
    },
  },
});
// Electron's own script finds the file in its cache, unpacks it and marks it as present.
require('./install.js');
