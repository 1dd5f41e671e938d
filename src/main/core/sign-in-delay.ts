import { existsSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { writeDurably } from '../db/write-durably.ts';

const attempts = z.object({ failures: z.int().min(0), lastAt: z.number() });

const FREE_FAILURES = 3;
const LONGEST_SECONDS = 300;

/** Seconds to wait after so many wrong passwords in a row: none for three, then 2, 4, 8 ... up to five minutes. */
export function delayAfter(failures: number): number {
  return failures < FREE_FAILURES ? 0 : Math.min(2 ** (failures - FREE_FAILURES + 1), LONGEST_SECONDS);
}

/** Counts wrong passwords across starts of the program. Names nobody. */
export function createSignInDelay(path: string, milliseconds: () => number = Date.now) {
  const read = () => {
    if (!existsSync(path)) return { failures: 0, lastAt: 0 };
    try {
      return attempts.parse(JSON.parse(readFileSync(path, 'utf8')));
    } catch {
      // A file somebody tampered with counts as the full delay from now on.
      return { failures: FREE_FAILURES + 8, lastAt: milliseconds() };
    }
  };
  return {
    failures: () => read().failures,
    /** Whole seconds still to wait; 0 when an attempt is allowed. A clock set back does not shorten it. */
    secondsLeft(): number {
      const { failures, lastAt } = read();
      const passed = Math.max(0, milliseconds() - lastAt) / 1000;
      return Math.max(0, Math.ceil(delayAfter(failures) - passed));
    },
    recordFailure(): void {
      writeDurably(path, JSON.stringify({ failures: read().failures + 1, lastAt: milliseconds() }));
    },
    clear(): void {
      rmSync(path, { force: true });
    },
  };
}

export type SignInDelay = ReturnType<typeof createSignInDelay>;
