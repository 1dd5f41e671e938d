/** Numbers that look drawn by lot and are the same at every run (mulberry32). */
export type SeededRandom = {
  /** Whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** True about `percent` times in a hundred. */
  chance(percent: number): boolean;
  pick<T>(list: readonly T[]): T;
};

export function seededRandom(seed: number): SeededRandom {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    between,
    chance: (percent) => next() * 100 < percent,
    pick: <T>(list: readonly T[]) => {
      const [picked] = list.slice(between(0, list.length - 1));
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
  };
}
