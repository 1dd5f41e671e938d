import { chromium, type Page } from '@playwright/test';
import { newId } from '../../src/main/core/new-id.ts';
import { inWriteTransaction } from '../../src/main/db/transaction.ts';
import { insertPerson } from '../../src/main/modules/people/people.repository.ts';
import { refreshStandings } from '../../src/main/modules/people/standing.repository.ts';
import { PROVINCE_ACCOUNT } from '../province/make-province-store.ts';
import { type BenchStore, inventMany } from './bench-store.ts';
import type { Measurement } from './measurement.ts';
import { browserOptions, runProgram } from './running-program.ts';

// Of the page the function below runs in; scripts know no DOM.
declare const requestAnimationFrame: (step: (now: number) => void) => number;

export const MANY_ROWS = 100_000;
const FRAMES = 240;

/** So many people that the list has 100,000 rows, without histories of their own. To be measured last. */
export function fillUp(store: BenchStore): void {
  const db = store.openDb();
  inWriteTransaction(db, () => {
    for (const person of inventMany(10_000, MANY_ROWS)) {
      const id = newId();
      insertPerson(db, id, { ...person, note: null }, '2026-09-30T01:00:00.000Z');
      refreshStandings(db, id);
    }
  });
  db.close();
}

/** The list of people in a real window: how long its frames last, and what the program holds in memory meanwhile. */
export function scrollingMeasurements(store: BenchStore): Measurement[] {
  const worst: number[] = [];
  const usual: number[] = [];
  const memory: number[] = [];
  return [
    {
      name: 'scroll',
      title: 'Longest frame while scrolling through 100,000 rows',
      target: 33,
      runs: 3,
      measure: async () => {
        const program = await runProgram(store);
        const browser = await chromium.launch(browserOptions());
        try {
          const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
          await openList(page, program.address);
          const frames = (await scrollThrough(page)).toSorted((a, b) => a - b);
          usual.push(frames[Math.floor(frames.length * 0.99)] ?? Number.NaN);
          worst.push(frames.at(-1) ?? Number.NaN);
          memory.push(program.megabytes() ?? Number.NaN);
          return worst.at(-1) ?? Number.NaN;
        } finally {
          await browser.close();
          await program.stop();
        }
      },
    },
    {
      name: 'scrollUsual',
      title: 'Of a hundred such frames ninety-nine are at most',
      target: null,
      runs: 3,
      measure: async () => usual.shift() ?? Number.NaN,
    },
    {
      name: 'memory',
      title: 'Memory of the program with these rows in its list',
      unit: 'MB',
      target: 300,
      runs: 3,
      measure: async () => memory.shift() ?? Number.NaN,
    },
  ];
}

async function openList(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(PROVINCE_ACCOUNT.signInName);
  await page.locator('input[type=password]').fill(PROVINCE_ACCOUNT.password);
  await page.keyboard.press('Enter');
  await page.getByRole('grid').locator('tbody tr').first().waitFor();
}

/** Milliseconds of each frame while the list goes down by some screens a second, as a hand on the wheel does. */
async function scrollThrough(page: Page): Promise<number[]> {
  return page.getByRole('grid').evaluate(
    (grid, frames) =>
      new Promise<number[]>((resolve) => {
        const scroll = grid.parentElement;
        const lengths: number[] = [];
        let last = performance.now();
        const step = (now: number) => {
          lengths.push(now - last);
          last = now;
          if (scroll) scroll.scrollTop += 120;
          if (lengths.length < frames) requestAnimationFrame(step);
          else resolve(lengths.slice(1));
        };
        requestAnimationFrame(step);
      }),
    FRAMES,
  );
}
