import { existsSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { writeDurably } from '../db/write-durably.ts';

const attempt = z.object({ failures: z.int().min(0), lastAt: z.number() });
const attempts = z.record(z.string(), attempt);
type Attempts = z.output<typeof attempts>;

const FREE_FAILURES = 3;
const LONGEST_SECONDS = 300;

/** Seconds to wait after so many wrong passwords in a row: none for three, then 2, 4, 8 ... up to five minutes. */
export function delayAfter(failures: number): number {
  return failures < FREE_FAILURES ? 0 : Math.min(2 ** (failures - FREE_FAILURES + 1), LONGEST_SECONDS);
}

/** What a file that somebody changed counts as for everybody: the longest wait, once. */
const EVERYBODY = '*';

/**
 * Counts wrong passwords across starts of the program, for each opaque id apart (an account, the recovery key), so
 * that one's right password does not forgive guesses at another's.
 */
export function createSignInDelay(path: string, milliseconds: () => number = Date.now) {
  const write = (all: Attempts) => writeDurably(path, JSON.stringify(all));
  const read = (): Attempts => {
    if (!existsSync(path)) return {};
    const parsed = attempts.safeParse(parseJson(readFileSync(path, 'utf8')));
    if (parsed.success) return parsed.data;
    const longest = { [EVERYBODY]: { failures: FREE_FAILURES + 8, lastAt: milliseconds() } };
    write(longest);
    return longest;
  };
  const countedFor = (id: string) => {
    const all = read();
    return [all[id], all[EVERYBODY]].filter((one) => one !== undefined);
  };
  return {
    failures: (id: string) => Math.max(0, ...countedFor(id).map((one) => one.failures)),
    /** Whole seconds still to wait; 0 when an attempt is allowed. A clock set back waits once, not until it catches up. */
    secondsLeft(id: string): number {
      const now = milliseconds();
      const all = read();
      const ahead = Object.entries(all).filter(([, one]) => one.lastAt > now);
      if (ahead.length > 0)
        write({ ...all, ...Object.fromEntries(ahead.map(([key, one]) => [key, { ...one, lastAt: now }])) });
      const left = countedFor(id).map(
        (one) => delayAfter(one.failures) - (now - Math.min(one.lastAt, now)) / 1000,
      );
      return Math.max(0, Math.ceil(Math.max(0, ...left)));
    },
    recordFailure(id: string): void {
      const all = read();
      write({ ...all, [id]: { failures: (all[id]?.failures ?? 0) + 1, lastAt: milliseconds() } });
    },
    clear(id: string): void {
      const { [id]: _cleared, [EVERYBODY]: _everybody, ...others } = read();
      if (Object.keys(others).length === 0) rmSync(path, { force: true });
      else write(others);
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
