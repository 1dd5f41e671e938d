import type { Topic } from '#shared/contract/define.ts';

/** Work that no call waits for, but closing the program does (`Core.busy`). */
export type Background = {
  /** Begins the work and announces the topics when it is over. The work says itself what went wrong. */
  run(work: () => Promise<void>, topics: readonly Topic[]): void;
  /** Work that closing the program breaks off; the topics it returns are announced. It never rejects. */
  beside(work: () => Promise<readonly Topic[]>): void;
  running(): boolean;
};

/** `told` hears when the first piece of work begins and when the last one is over. */
export function createBackground(
  changed: (topics: readonly Topic[]) => void,
  told: (running: boolean) => void,
): Background {
  let pieces = 0;
  return {
    run: (work, topics) => {
      pieces += 1;
      if (pieces === 1) told(true);
      work().finally(() => {
        pieces -= 1;
        changed(topics);
        if (pieces === 0) told(false);
      });
    },
    beside: (work) => {
      work().then((topics) => {
        if (topics.length > 0) changed(topics);
      });
    },
    running: () => pieces > 0,
  };
}
