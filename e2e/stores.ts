import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../scripts/project-dir.ts';
import { runEntry } from './program.ts';

/** `none`: the first run. `empty`: a store with the reference units. `commune`: also 240 imported people. */
export type StoreKind = 'none' | 'empty' | 'commune';
export type StoreTemplate = { folder: string; recoveryKey: string };

export const administrator = {
  signInName: 'quantri',
  displayName: 'Nguyễn Thị Quản Trị',
  password: 'mat-khau-thu-1',
};

/** A sample file as units send it. */
export const roster = (name: string) => join(projectDir, 'src/shared/exchange/__fixtures__', name);

/** Makes one store of each kind below `root` by the command line; tests work on copies. */
export async function makeTemplates(root: string): Promise<Record<StoreKind, StoreTemplate>> {
  const folders = { none: join(root, 'none'), empty: join(root, 'empty'), commune: join(root, 'commune') };
  const made: { recoveryKey: string } = JSON.parse(
    await command(['init', '--data', folders.empty, '--display-name', administrator.displayName, '--json']),
  );
  cpSync(folders.empty, folders.commune, { recursive: true });
  await command(['import', 'people', roster('roster-commune.xlsx'), '--data', folders.commune]);
  return {
    none: { folder: folders.none, recoveryKey: '' },
    empty: { folder: folders.empty, recoveryKey: made.recoveryKey },
    commune: { folder: folders.commune, recoveryKey: made.recoveryKey },
  };
}

async function command(args: string[]): Promise<string> {
  const child = runEntry('cli.js', args, { DANGVU_PASSWORD: administrator.password });
  let output = '';
  let errors = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}\n${output}${errors}`);
  return output;
}
