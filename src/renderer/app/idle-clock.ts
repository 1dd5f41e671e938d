export type IdleClock = {
  /** The person did something at `now` (milliseconds). */
  touch(now: number): void;
  /** True once the limit has passed since the last touch; sleep of the computer counts. */
  expired(now: number): boolean;
};

/** Measures how long nobody has touched the program. `minutes` 0 or less: never expires. */
export function idleClock(minutes: number, start: number): IdleClock {
  let touched = start;
  return {
    touch(now) {
      touched = now;
    },
    expired: (now) => minutes > 0 && now - touched >= minutes * 60_000,
  };
}
