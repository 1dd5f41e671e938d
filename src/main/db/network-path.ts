import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const NETWORK_FILE_SYSTEMS = /^(nfs\d?|cifs|smb\d?|smbfs|9p|fuse\.sshfs|afs|ncpfs)$/;

/** True when a folder lies on another computer, where SQLite's locks cannot be trusted. */
export function isNetworkPath(folder: string): boolean {
  if (/^[\\/]{2}[^\\/?.]/.test(folder)) return true;
  const real = realPathOfNearest(resolve(folder));
  // Windows answers with the \\server\share behind a mapped drive letter.
  if (/^\\\\(\?\\UNC\\|[^?.])/.test(real)) return true;
  return process.platform === 'linux' && NETWORK_FILE_SYSTEMS.test(linuxFileSystemOf(real, mountTable()));
}

/** File system type of the longest mount point that contains the path, from the text of /proc/mounts. */
export function linuxFileSystemOf(path: string, mounts: string): string {
  let best = { point: '', type: '' };
  for (const line of mounts.split('\n')) {
    const [, rawPoint = '', type = ''] = line.split(' ');
    const point = rawPoint.replace(/\\040/g, ' ');
    const inside = path === point || path.startsWith(point.endsWith('/') ? point : `${point}/`);
    if (point && inside && point.length >= best.point.length) best = { point, type };
  }
  return best.type;
}

function mountTable(): string {
  return existsSync('/proc/mounts') ? readFileSync('/proc/mounts', 'utf8') : '';
}

function realPathOfNearest(folder: string): string {
  let nearest = folder;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  return realpathSync.native(nearest);
}
