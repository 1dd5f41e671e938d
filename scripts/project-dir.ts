import { resolve } from 'node:path';

/** The folder of package.json. */
export const projectDir: string = resolve(import.meta.dirname, '..');
