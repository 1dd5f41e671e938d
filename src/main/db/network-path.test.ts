import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { isNetworkPath, linuxFileSystemOf } from './network-path.ts';

const mounts = `/dev/sda1 / ext4 rw 0 0
server:/kho /srv/kho nfs4 rw 0 0
//server/chung /mnt/o\\040chung cifs rw 0 0
tmpfs /srv/kho/nhanh tmpfs rw 0 0
`;

describe('where a folder lies', () => {
  test.each([
    ['/home/an', 'ext4'],
    ['/srv/kho', 'nfs4'],
    ['/srv/kho/dang-vu', 'nfs4'],
    ['/srv/kho-khac', 'ext4'],
    ['/srv/kho/nhanh/a', 'tmpfs'],
    ['/mnt/o chung/dang-vu', 'cifs'],
  ])('%s: %s', (path, type) => {
    expect(linuxFileSystemOf(path, mounts)).toBe(type);
  });

  test.each(['\\\\server\\kho', '//server/kho', '\\\\10.0.0.1\\kho\\dang-vu'])(
    '%s is on another computer',
    (path) => {
      expect(isNetworkPath(path)).toBe(true);
    },
  );

  test('a folder of this computer is not, also when it does not exist yet', () => {
    expect([isNetworkPath(tmpdir()), isNetworkPath(`${tmpdir()}/chua/co`)]).toEqual([false, false]);
  });
});
