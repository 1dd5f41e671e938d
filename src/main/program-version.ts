import manifest from '../../package.json' with { type: 'json' };

/** Written into the bundles at build time; a default import, for Node reads this file unbuilt as well. */
export const programVersion: string = manifest.version;
