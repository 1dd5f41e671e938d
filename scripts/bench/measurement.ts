/** One thing that is measured: `measure` returns one run; the median of the runs is held to the target. */
export type Measurement = {
  name: string;
  title: string;
  /** Milliseconds unless said otherwise. */
  unit?: 'ms' | 'MB';
  /** At most this much; null when there is no target. */
  target: number | null;
  runs: number;
  measure(): Promise<number>;
};

export type Measured = {
  name: string;
  title: string;
  unit: 'ms' | 'MB';
  median: number;
  target: number | null;
  /** Null without a target. */
  ok: boolean | null;
  runs: number[];
};

/** Takes all runs one after the other; nothing else of the program runs meanwhile. */
export async function take({
  name,
  title,
  unit = 'ms',
  target,
  runs,
  measure,
}: Measurement): Promise<Measured> {
  const taken: number[] = [];
  while (taken.length < runs) taken.push(round(await measure()));
  const middle = round(median(taken));
  return {
    name,
    title,
    unit,
    median: middle,
    target,
    ok: target === null ? null : middle <= target,
    runs: taken,
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [below = 0, above = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (below + above) / 2;
}

/** Milliseconds that some work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
