import { Refusal } from '#shared/contract/errors.ts';
import { createSignInDelay } from '../../core/sign-in-delay.ts';
import type { Store } from '../../core/store.ts';
import { accountIdOf, unlockByPassword, unlockByRecoveryKey } from '../../db/keyring.ts';

/** What wrong attempts are counted for when they belong to no account. */
const NOBODY = 'nobody';
const RECOVERY = 'recovery';

type Wrong = 'SIGN_IN_WRONG' | 'PASSWORD_WRONG';

/**
 * Proves an account's password under the delay for wrong ones, wherever it is asked for. Refused with SIGN_IN_SLOWED
 * or with `wrong`, whose field is marked.
 */
export function provePassword(
  store: Store,
  given: { signInName: string; password: string },
  wrong: Wrong = 'SIGN_IN_WRONG',
  field?: string,
) {
  const keyFile = store.keyFile();
  const who = accountIdOf(keyFile, given.signInName) ?? NOBODY;
  return underDelay(
    store,
    who,
    () => unlockByPassword(keyFile, given.signInName, given.password),
    new Refusal(wrong, {}, field === undefined ? {} : { [field]: 'invalid' }),
  );
}

export function proveRecoveryKey(store: Store, recoveryKey: string) {
  const attempt = () => {
    const storeKey = unlockByRecoveryKey(store.keyFile(), recoveryKey);
    return storeKey && { storeKey };
  };
  return underDelay(store, RECOVERY, attempt, new Refusal('RECOVERY_KEY_WRONG'));
}

/** Runs one attempt, counts it when it is wrong, and says how many were wrong before the right one. */
function underDelay<T>(
  store: Store,
  who: string,
  attempt: () => T | null,
  wrong: Refusal,
): T & { failuresBefore: number } {
  const delay = createSignInDelay(store.paths.attempts);
  const seconds = delay.secondsLeft(who);
  if (seconds > 0) throw new Refusal('SIGN_IN_SLOWED', { seconds });
  const failuresBefore = delay.failures(who);
  const result = attempt();
  if (!result) {
    delay.recordFailure(who);
    throw wrong;
  }
  delay.clear(who);
  return { ...result, failuresBefore };
}
