import { z } from 'zod';
import { account, newPassword, signInName } from '../accounts/accounts.contract.ts';
import { defineProcedure } from '../contract/define.ts';
import { errorCodes } from '../contract/errors.ts';
import { fileId, nothing, requiredText } from '../contract/values.ts';
import { organisation } from '../organisation/organisation.contract.ts';

/** What a window shows before and after sign-in. */
export const getStatus = defineProcedure({
  name: 'system.getStatus',
  kind: 'query',
  input: nothing,
  output: z.object({
    /** `refused`: the store is there but must not be opened; `refusal` says why. */
    state: z.enum(['noStore', 'signedOut', 'locked', 'signedIn', 'refused']),
    refusal: z
      .object({ code: z.enum(errorCodes), params: z.record(z.string(), z.union([z.string(), z.number()])) })
      .nullable(),
    version: z.string(),
    dataFolder: z.string(),
    demonstration: z.boolean(),
    account: account.nullable(),
    organisation: organisation.nullable(),
    /** Minutes without a call after which a session locks itself. */
    idleMinutes: z.int(),
    today: z.string(),
    /** What happened while opening: a backup made, a migration, what failed. */
    notices: z.array(
      z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
    ),
  }),
  permission: 'public',
  reads: ['session', 'organisation', 'backups'],
});

/** First run: organisation and place, administrator, reference units. Returns the recovery key, shown once. */
export const createStore = defineProcedure({
  name: 'system.createStore',
  kind: 'store',
  input: z.object({
    organisation,
    administrator: z.object({ signInName, displayName: requiredText(100), password: newPassword }),
    /** Seeds the 54 commune-level units and the departments. */
    referenceUnits: z.boolean(),
  }),
  output: z.object({ recoveryKey: z.string(), account }),
  permission: 'public',
  invalidates: ['session'],
});

/** What a backup file says of itself, before anything is opened. The file is taken and handed back under a new id. */
export const inspectBackup = defineProcedure({
  name: 'system.inspectBackup',
  kind: 'query',
  input: z.object({ fileId }),
  output: z.object({
    fileId,
    createdAt: z.string(),
    organisationName: z.string(),
    people: z.int(),
    units: z.int(),
    version: z.string(),
    /** Papers its records name, and how many are found neither beside it nor in this data folder. */
    attachments: z.int(),
    missingAttachments: z.int(),
  }),
  permission: 'public',
});

/**
 * Puts a backup in the place of the present store; the present one is snapshotted first. The password is one
 * that was valid when the backup was made. With a store already there, an administrator must be signed in.
 */
export const restoreBackup = defineProcedure({
  name: 'system.restoreBackup',
  kind: 'store',
  input: z.object({ fileId, signInName, password: z.string() }),
  output: z.object({
    people: z.int(),
    createdAt: z.string(),
    previousKeptAt: z.string().nullable(),
    attachments: z.int(),
    /** Their records stay; the files come by themselves once they lie in the folder of backups. */
    missingAttachments: z.int(),
  }),
  permission: 'public',
  invalidates: [
    'session',
    'organisation',
    'people',
    'attachments',
    'imports',
    'accounts',
    'backups',
    'audit',
  ],
  long: 'uninterrupted',
});
