import { Refusal } from '#shared/contract/errors.ts';
import type { Context } from '../../core/context.ts';
import * as repository from './settings.repository.ts';

/** What the signed-in account likes to see; nobody reads or writes that of another. */
export function getSettings({ db, account }: Context): Record<string, string> {
  return repository.settingsOf(db, account.id);
}

/** Several times what all screens together keep; nobody looks through settings, so nothing else bounds them. */
const MOST_NAMES = 200;
const MOST_CHARACTERS = 1_000_000;

export function putSetting({ db, account }: Context, name: string, value: string | null): void {
  if (value === null) {
    repository.forgetSetting(db, account.id, name);
    return;
  }
  const beside = repository.keptBeside(db, account.id, name);
  if (beside.names >= MOST_NAMES || beside.characters + value.length > MOST_CHARACTERS)
    throw new Refusal('INPUT_INVALID', {}, { value: 'tooLong' });
  repository.putSetting(db, account.id, name, value);
}
