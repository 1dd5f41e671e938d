import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createKeyFile,
  newRecoveryKey,
  newStoreKey,
  parseKeyFile,
  unlockByPassword,
  unlockByRecoveryKey,
  withAccount,
  withoutAccount,
} from './keyring.ts';

const storeKey = newStoreKey();
const recoveryKey = newRecoveryKey();
const one = { id: 'a-1', signInName: 'quantri', password: 'Mật khẩu dài' };
const two = { id: 'a-2', signInName: 'canbo', password: 'Mật khẩu khác' };
const file = withAccount(
  withAccount(createKeyFile('kho', storeKey, recoveryKey), one, storeKey),
  two,
  storeKey,
);

describe('the key file', () => {
  test('opens with the password of each account and with the recovery key, and gives one and the same key', () => {
    expect(unlockByPassword(file, 'quantri', one.password)).toEqual({ accountId: 'a-1', storeKey });
    expect(unlockByPassword(file, 'canbo', two.password)).toEqual({ accountId: 'a-2', storeKey });
    expect(unlockByRecoveryKey(file, recoveryKey)).toEqual(storeKey);
  });

  test('does not open with the password of another account, of nobody, or with one letter changed', () => {
    expect(unlockByPassword(file, 'quantri', two.password)).toBeNull();
    expect(unlockByPassword(file, 'nguoi-la', one.password)).toBeNull();
    expect(unlockByPassword(file, 'quantri', 'mật khẩu dài')).toBeNull();
  });

  test('takes a password typed decomposed for the same password', () => {
    expect(unlockByPassword(file, 'quantri', one.password.normalize('NFD'))?.storeKey).toEqual(storeKey);
  });

  test('a wrap moved to another account opens nothing', () => {
    const [first, second] = file.accounts;
    const moved = { ...file, accounts: [{ ...first, key: second?.key }] };
    expect(unlockByPassword(moved as typeof file, 'quantri', two.password)).toBeNull();
  });

  test('without its wrap an account opens nothing, the others still do', () => {
    const left = withoutAccount(file, 'a-1');
    expect(unlockByPassword(left, 'quantri', one.password)).toBeNull();
    expect(unlockByPassword(left, 'canbo', two.password)?.storeKey).toEqual(storeKey);
  });

  test('holds neither names nor passwords nor the key', () => {
    const text = JSON.stringify(file);
    for (const secret of ['quantri', 'canbo', one.password, recoveryKey, storeKey.toString('hex')])
      expect(text).not.toContain(secret);
  });

  test('is read back as it was written, and other text is no key file', () => {
    expect(parseKeyFile(JSON.stringify(file))).toEqual(file);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => parseKeyFile(text) === null));
  });
});

describe('a recovery key', () => {
  test('is 32 characters without I, L, O and U, and never the same twice', () => {
    const keys = Array.from({ length: 200 }, newRecoveryKey);
    expect(keys.filter((key) => !/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(200);
  });
});
