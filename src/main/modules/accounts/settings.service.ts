import type { Context } from '../../core/context.ts';
import * as repository from './settings.repository.ts';

/** What the signed-in account likes to see; nobody reads or writes that of another. */
export function getSettings({ db, account }: Context): Record<string, string> {
  return repository.settingsOf(db, account.id);
}

export function putSetting({ db, account }: Context, name: string, value: string | null): void {
  if (value === null) repository.forgetSetting(db, account.id, name);
  else repository.putSetting(db, account.id, name, value);
}
