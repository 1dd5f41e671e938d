import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as accounts from '#shared/accounts/accounts.contract.ts';
import * as backup from '#shared/backup/backup.contract.ts';
import * as people from '#shared/people/people.contract.ts';
import * as system from '#shared/system/system.contract.ts';
import type { HeldFile } from '../../core.ts';
import { ADMINISTRATOR, PASSWORD } from '../office.ts';
import { type Case, NEW_PASSWORD, type Seen } from './case.ts';

const backupOf = (seen: Seen): HeldFile => {
  const { path } = seen.last(backup.createBackup).backup;
  return { fileName: basename(path), bytes: readFileSync(path) };
};

/** Locking, backing up, signing out and in again, restoring. */
export const endingChapter: readonly Case[] = [
  { of: accounts.lock, says: 'the session is locked' },
  { of: people.listPeople, says: 'a locked session reads nothing', refused: 'LOCKED' },
  { of: accounts.unlock, says: 'and unlocked', input: () => ({ password: NEW_PASSWORD }) },
  { of: backup.setSecondFolder, says: 'a second folder is named', input: ({ folder }) => ({ folder }) },
  { of: backup.setSecondFolder, says: 'and no longer wanted', input: () => ({ folder: null }) },
  { of: backup.createBackup, says: 'a backup is made' },
  { of: backup.listBackups, says: 'and listed' },
  {
    of: backup.rehearseRestore,
    says: 'and rehearsed',
    input: (seen) => ({ fileName: seen.last(backup.createBackup).backup.fileName }),
  },
  { of: accounts.signOut, says: 'the administrator signs out' },
  { of: people.listPeople, says: 'nobody reads without signing in', refused: 'NOT_SIGNED_IN' },
  {
    of: accounts.signIn,
    says: 'a wrong password is refused',
    input: () => ADMINISTRATOR,
    refused: 'SIGN_IN_WRONG',
  },
  {
    of: accounts.signIn,
    says: 'the new password opens',
    input: () => ({ ...ADMINISTRATOR, password: NEW_PASSWORD }),
  },
  {
    of: accounts.recover,
    says: 'the renewed recovery key sets a password',
    input: (seen) => ({
      recoveryKey: seen.last(accounts.renewRecoveryKey).recoveryKey,
      signInName: 'quantri',
      newPassword: PASSWORD,
    }),
  },
  { of: system.inspectBackup, says: 'the backup says what it is', file: backupOf },
  {
    of: system.restoreBackup,
    says: 'and replaces the store, with the password of its day',
    input: () => ({ signInName: 'quantri', password: NEW_PASSWORD }),
    file: backupOf,
  },
  {
    of: { name: 'people.deleteEverything' },
    says: 'what is not in the contract does not exist',
    refused: 'UNKNOWN_PROCEDURE',
  },
  { of: system.getStatus, says: 'in the end everybody is signed out' },
];
