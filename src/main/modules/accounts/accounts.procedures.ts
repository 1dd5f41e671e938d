import * as contract from '#shared/accounts/accounts.contract.ts';
import { implement, implementOnStore } from '../../core/implement.ts';
import * as accounts from './accounts.service.ts';
import * as settings from './settings.service.ts';
import * as signing from './sign-in.service.ts';

export const accountProcedures = [
  implementOnStore(contract.signIn, (context, input) =>
    signing.signIn(context, input.signInName, input.password),
  ),
  implementOnStore(contract.signOut, (context) => {
    signing.signOut(context);
    return {};
  }),
  implementOnStore(contract.lock, (context) => {
    signing.lock(context);
    return {};
  }),
  implementOnStore(contract.unlock, (context, input) => {
    signing.unlock(context, input.password);
    return {};
  }),
  implementOnStore(contract.recover, (context, input) => ({ account: signing.recover(context, input) })),
  implement(contract.listAccounts, (context) => ({ accounts: accounts.listAccounts(context) })),
  implement(contract.createAccount, (context, input) => ({
    account: accounts.createAccount(context, input),
  })),
  implement(contract.retireAccount, (context, { id }) => ({ account: accounts.retireAccount(context, id) })),
  implement(contract.changePassword, (context, input) => {
    accounts.changePassword(context, input.currentPassword, input.newPassword);
    return {};
  }),
  implement(contract.resetPassword, (context, input) => ({
    account: accounts.resetPassword(context, input.id, input.newPassword),
  })),
  implement(contract.renewRecoveryKey, (context, input) => ({
    recoveryKey: accounts.renewRecoveryKey(context, input.password),
  })),
  implement(contract.getSettings, (context) => ({ settings: settings.getSettings(context) })),
  implement(contract.putSetting, (context, { name, value }) => {
    settings.putSetting(context, name, value);
    return {};
  }),
  implement(contract.setSeesClassified, (context, { id, seesClassified }) => {
    accounts.setSeesClassified(context, id, seesClassified);
    return {};
  }),
];
