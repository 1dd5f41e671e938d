import { callerOf } from '../../src/main/core/call-core.ts';
import { startCore } from '../../src/main/core/core-host.ts';
import { signIn } from '../../src/shared/accounts/accounts.contract.ts';
import { listPeople } from '../../src/shared/people/people.contract.ts';
import { keyOf, PROVINCE_ACCOUNT } from '../province/make-province-store.ts';
import type { BenchStore } from './bench-store.ts';
import { type Measurement, median, timed } from './measurement.ts';

/** Deriving the key from the password is slow on purpose, so it is timed in the same run and taken off. */
export function signInMeasurements(store: BenchStore): Measurement[] {
  const deriving: number[] = [];
  return [
    {
      name: 'signIn',
      title: 'Sign-in without scrypt to the first list, 8,000 people',
      target: 500,
      runs: 7,
      measure: async () => {
        const core = await startCore(store.options);
        const call = callerOf(core, 'bench');
        const derivation = await timed(() => keyOf(store.dataDir));
        deriving.push(derivation);
        const whole = await timed(async () => {
          await call(signIn, PROVINCE_ACCOUNT);
          await call(listPeople, {});
        });
        await core.close();
        return whole - derivation;
      },
    },
    {
      name: 'deriveKey',
      title: 'scrypt, slow on purpose, not in the line above',
      target: null,
      runs: 1,
      measure: async () => median(deriving),
    },
  ];
}
