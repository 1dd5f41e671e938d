import * as accounts from '#shared/accounts/accounts.contract.ts';
import * as system from '#shared/system/system.contract.ts';
import { ADMINISTRATOR, QUANG_NINH } from '../office.ts';
import type { Case } from './case.ts';

/** An empty folder becomes a store. */
export const firstRunChapter: readonly Case[] = [
  { of: system.getStatus, says: 'an empty folder has no store' },
  {
    of: accounts.signIn,
    says: 'nobody signs in without a store',
    input: () => ADMINISTRATOR,
    refused: 'NO_STORE',
  },
  {
    of: system.createStore,
    says: 'a password of nine characters is refused',
    input: () => ({
      organisation: { ...QUANG_NINH, place: ' ' },
      administrator: { signInName: 'quantri', displayName: 'Quản trị', password: '123456789' },
      referenceUnits: true,
    }),
    refused: 'INPUT_INVALID',
  },
  {
    of: system.createStore,
    says: 'the first run makes the store',
    input: () => ({
      organisation: QUANG_NINH,
      administrator: { ...ADMINISTRATOR, displayName: 'Quản trị' },
      referenceUnits: true,
    }),
  },
];
