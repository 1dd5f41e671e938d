import * as accounts from '#shared/accounts/accounts.contract.ts';
import { newAccount, PASSWORD } from '../office.ts';
import { type Case, NEW_PASSWORD } from './case.ts';

/** Accounts, their rights and what they like to see. */
export const accountsChapter: readonly Case[] = [
  {
    of: accounts.createAccount,
    says: 'an officer gets an account',
    input: () => newAccount('canbo', 'officer'),
  },
  {
    of: accounts.setSeesClassified,
    says: 'the officer may see classified records',
    input: (seen) => ({ id: seen.last(accounts.createAccount).account.id, seesClassified: true }),
  },
  {
    of: accounts.putSetting,
    says: 'a name that is no name is refused',
    input: () => ({ name: 'Ngôn ngữ', value: '"vi"' }),
    refused: 'INPUT_INVALID',
  },
  {
    of: accounts.putSetting,
    says: 'the administrator keeps a language',
    input: () => ({ name: 'language', value: '"en"' }),
  },
  { of: accounts.getSettings, says: 'and reads it back' },
  { of: accounts.listAccounts, says: 'both accounts are listed' },
  {
    of: accounts.resetPassword,
    says: 'the officer gets another password',
    input: (seen) => ({ id: seen.last(accounts.createAccount).account.id, newPassword: NEW_PASSWORD }),
  },
  {
    of: accounts.retireAccount,
    says: 'the account is retired',
    input: (seen) => ({ id: seen.last(accounts.createAccount).account.id }),
  },
  {
    of: accounts.changePassword,
    says: 'the administrator changes the password',
    input: () => ({ currentPassword: PASSWORD, newPassword: NEW_PASSWORD }),
  },
  {
    of: accounts.renewRecoveryKey,
    says: 'the recovery key is renewed',
    input: () => ({ password: NEW_PASSWORD }),
  },
];
