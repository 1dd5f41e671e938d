import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All a build depends on. Tests and their fixtures are left out: changing them changes no program. */
const inputs = [
  'src',
  'resources',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'tsconfig.json',
];
const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.includes('__fixtures__');

/** A hash of names and contents; times do not count, because a copy or a checkout changes them. */
export function buildStamp(projectDir: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of inputs.flatMap((input) => filesBelow(projectDir, input)).sort()) {
    const content = readFileSync(join(projectDir, path));
    hash.update(`${path}\0${content.byteLength}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesBelow(projectDir: string, input: string): string[] {
  const path = join(projectDir, input);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [input];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(input, entry.parentPath.slice(path.length), entry.name))
    .filter((file) => !isTest(file));
}
