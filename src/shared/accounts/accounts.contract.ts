import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { instant, nothing, recordId, requiredText } from '../contract/values.ts';
import { roles } from './permissions.ts';

export const signInName = z
  .string()
  .transform((text) => text.normalize('NFC').trim().toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9._-]{3,32}$/, { error: 'signInName' }));

/** Length counts for more than variety; ten characters is the least. No trimming: a space is a character. */
export const newPassword = z.string().min(10, { error: 'tooShort' }).max(200, { error: 'tooLong' });
const givenPassword = z.string().max(1000, { error: 'tooLong' });

export const account = z.object({
  id: recordId,
  signInName: z.string(),
  displayName: z.string(),
  role: z.enum(roles),
  active: z.boolean(),
  lastSignInAt: instant.nullable(),
  /** May read records above "thường". */
  seesClassified: z.boolean(),
});
export type Account = z.output<typeof account>;

export const signIn = defineProcedure({
  name: 'accounts.signIn',
  kind: 'store',
  input: z.object({ signInName, password: givenPassword }),
  output: z.object({ account, failuresBefore: z.int() }),
  permission: 'public',
  invalidates: ['session', 'audit'],
});

export const signOut = defineProcedure({
  name: 'accounts.signOut',
  kind: 'store',
  input: nothing,
  output: nothing,
  permission: 'public',
  invalidates: ['session', 'audit'],
});

export const lock = defineProcedure({
  name: 'accounts.lock',
  kind: 'store',
  input: nothing,
  output: nothing,
  permission: 'public',
  invalidates: ['session'],
});

export const unlock = defineProcedure({
  name: 'accounts.unlock',
  kind: 'store',
  input: z.object({ password: givenPassword }),
  output: nothing,
  permission: 'public',
  invalidates: ['session'],
});

/** With the printed recovery key an account gets a new password. */
export const recover = defineProcedure({
  name: 'accounts.recover',
  kind: 'store',
  input: z.object({ recoveryKey: z.string().max(200), signInName, newPassword }),
  output: z.object({ account }),
  permission: 'public',
  invalidates: ['session', 'audit'],
});

export const changePassword = defineProcedure({
  name: 'accounts.changePassword',
  kind: 'command',
  input: z.object({ currentPassword: givenPassword, newPassword }),
  output: nothing,
  permission: 'session',
});

export const listAccounts = defineProcedure({
  name: 'accounts.list',
  kind: 'query',
  input: nothing,
  output: z.object({ accounts: z.array(account) }),
  permission: 'accounts.manage',
  reads: ['accounts'],
});

export const createAccount = defineProcedure({
  name: 'accounts.create',
  kind: 'command',
  input: z.object({ signInName, displayName: requiredText(100), role: z.enum(roles), password: newPassword }),
  output: z.object({ account }),
  permission: 'accounts.manage',
  invalidates: ['accounts'],
});

/** Its password opens nothing any more; a new password brings it back into use. */
export const retireAccount = defineProcedure({
  name: 'accounts.retire',
  kind: 'command',
  input: z.object({ id: recordId }),
  output: z.object({ account }),
  permission: 'accounts.manage',
  invalidates: ['accounts'],
});

/** A new password for a forgotten one; a retired account is in use again with it. */
export const resetPassword = defineProcedure({
  name: 'accounts.resetPassword',
  kind: 'command',
  input: z.object({ id: recordId, newPassword }),
  output: z.object({ account }),
  permission: 'accounts.manage',
  invalidates: ['accounts'],
});

/** A new recovery key; the one printed before stops working. */
export const renewRecoveryKey = defineProcedure({
  name: 'accounts.renewRecoveryKey',
  kind: 'command',
  input: z.object({ password: givenPassword }),
  output: z.object({ recoveryKey: z.string() }),
  permission: 'accounts.manage',
});

/** What the signed-in account likes to see: language, columns, saved views; each value is text of the screen's own. */
export const getSettings = defineProcedure({
  name: 'accounts.getSettings',
  kind: 'query',
  input: nothing,
  output: z.object({ settings: z.record(z.string(), z.string()) }),
  permission: 'session',
  reads: ['settings'],
});

/** `value` null forgets it. INPUT_INVALID when the account keeps 200 names or a million characters already. */
export const putSetting = defineProcedure({
  name: 'accounts.putSetting',
  kind: 'command',
  unaudited: true,
  input: z.object({
    name: z.string().regex(/^[a-z][a-zA-Z.-]{0,59}$/),
    value: z.string().max(50_000).nullable(),
  }),
  output: nothing,
  permission: 'session',
  invalidates: ['settings'],
});

export const setSeesClassified = defineProcedure({
  name: 'accounts.setSeesClassified',
  kind: 'command',
  input: z.object({ id: recordId, seesClassified: z.boolean() }),
  output: nothing,
  permission: 'accounts.manage',
  invalidates: ['accounts', 'session'],
});
