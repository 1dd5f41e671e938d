import { version } from '../../package.json' with { type: 'json' };

/** Written into the bundles at build time. */
export const programVersion: string = version;
